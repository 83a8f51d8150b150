package vn.caunoi.base;

/** A caller handed in something that cannot be used: which argument, why, and what to do, in both languages. */
public final class BadInput extends RuntimeException {

    /** Stable codes that clients may act on. */
    public enum Code {
        BAD_ID,
        WRONG_KIND,
        BAD_CODE,
        UNKNOWN_CODE,
        BAD_CURSOR,
        BAD_PAGE,
        BAD_RANGE,
        BAD_TEXT
    }

    private final Code code;
    private final String argument;
    private final String messageVi;
    private final String messageEn;

    public BadInput(Code code, String argument, String messageVi, String messageEn) {
        super(code + " " + argument + ": " + messageEn, null, false, false);
        this.code = code;
        this.argument = argument;
        this.messageVi = messageVi;
        this.messageEn = messageEn;
    }

    public Code code() {
        return code;
    }

    public String argument() {
        return argument;
    }

    public String message(Lang lang) {
        return lang.name(messageVi, messageEn);
    }
}
