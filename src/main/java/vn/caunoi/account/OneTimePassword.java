package vn.caunoi.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes passwords to be read out, typed once and replaced: no letters that look alike. */
final class OneTimePassword {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int OF_EACH = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    /** For instance k7mq-3xvb-h2pd. */
    static String next() {
        return IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(OF_EACH, 0, LETTERS.length())
                .mapToObj(place -> LETTERS.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
