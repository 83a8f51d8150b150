package vn.caunoi.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a password has to be: long enough, and not one that is soon guessed. */
final class PasswordRule {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** Of five steps from 0 to 4: from here on somebody who knows the hash would need very many guesses. */
    private static final int SAFE = 3;

    /** The estimate takes long for long texts, and those are safe by their length if their beginning is. */
    private static final int MEASURED = 64;

    private PasswordRule() {}

    /** The same characters typed on another keyboard are the same password. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /** What is wrong with it as the password of somebody with these names. */
    static Optional<AccountFault> fault(String password, String name, String fullName) {
        var text = normal(password);
        if (text.codePointCount(0, text.length()) < SHORTEST) {
            return Optional.of(AccountFault.PASSWORD_SHORT);
        }
        if (text.length() > LONGEST) {
            return Optional.of(AccountFault.PASSWORD_LONG);
        }
        var known = known(name, fullName);
        var beginning = text.substring(0, Math.min(text.length(), MEASURED));
        return isSafe(beginning, known) && isSafe(beginning.replaceAll("[\\s\\p{Punct}]+", ""), known)
                ? Optional.empty()
                : Optional.of(AccountFault.PASSWORD_COMMON);
    }

    private static boolean isSafe(String text, List<String> known) {
        return Estimate.ZXCVBN.measure(text, known).getScore() >= SAFE;
    }

    private static List<String> known(String name, String fullName) {
        var words = new ArrayList<>(List.of("cau noi", "caunoi", "cau", "noi", "cầu nối", "cầunối"));
        for (var text : List.of(name, fullName, withoutMarks(fullName))) {
            words.add(text);
            words.add(text.replace(" ", ""));
            Arrays.stream(text.split("[\\s._@+-]+"))
                    .filter(word -> word.length() > 2)
                    .forEach(words::add);
        }
        return words;
    }

    private static String withoutMarks(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    /** Reads its lists of common passwords when the first password is chosen, not when the product starts. */
    private static final class Estimate {
        static final Zxcvbn ZXCVBN = new Zxcvbn();
    }
}
