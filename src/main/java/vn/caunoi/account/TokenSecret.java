package vn.caunoi.account;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A token as its owner has it: cn_, ten digits by which it is known, and 256 bits that nobody guesses. */
record TokenSecret(String text) {

    private static final String PREFIX = "cn_";
    private static final int KNOWN_BYTES = 5;
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static TokenSecret next() {
        var bytes = new byte[KNOWN_BYTES + SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return new TokenSecret(PREFIX + HexFormat.of().formatHex(bytes));
    }

    String beginning() {
        return text.substring(0, PREFIX.length() + 2 * KNOWN_BYTES);
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
