package vn.caunoi.account;

/** A token as its owner has it: cn_, ten digits by which it is known, and 256 bits that nobody guesses. */
record TokenSecret(String text) {

    private static final String PREFIX = "cn_";
    private static final int KNOWN_BYTES = 5;
    private static final int SECRET_BYTES = 32;

    static TokenSecret next() {
        return new TokenSecret(PREFIX + Secrets.next(KNOWN_BYTES + SECRET_BYTES));
    }

    String beginning() {
        return text.substring(0, PREFIX.length() + 2 * KNOWN_BYTES);
    }

    byte[] hash() {
        return Secrets.hash(text);
    }
}
