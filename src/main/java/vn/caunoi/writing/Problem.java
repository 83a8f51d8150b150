package vn.caunoi.writing;

import vn.caunoi.base.Lang;

/**
 * What is wrong with one field of what was handed in, and what to do about it.
 *
 * @param field the path of the field, for instance signatories[1].party
 * @param code a stable code that clients may act on
 */
public record Problem(String field, Code code, String messageVi, String messageEn) {

    /** What can be wrong with a field. */
    public enum Code {
        REQUIRED,
        TOO_LONG,
        UNREADABLE,
        OUT_OF_RANGE,
        UNKNOWN_VALUE,
        UNKNOWN_RECORD,
        WRONG_KIND,
        WRONG_ORDER,
        TWICE,
        SOURCE_NEEDED,
        REFERS_TO_INTERNAL,
        SECRECY_STAMP,
        NOT_POSSIBLE
    }

    public String message(Lang lang) {
        return lang.name(messageVi, messageEn);
    }

    Problem within(String path) {
        return new Problem(path + "." + field, code, messageVi, messageEn);
    }

    static Problem required(String field) {
        return new Problem(field, Code.REQUIRED, "Cần điền mục này.", "This is needed.");
    }

    static Problem tooLong(String field, int length, int longest) {
        return new Problem(
                field,
                Code.TOO_LONG,
                "Dài %d ký tự, tối đa là %d. Hãy rút ngắn.".formatted(length, longest),
                "This has %d characters, at most %d fit. Shorten it.".formatted(length, longest));
    }

    static Problem unreadable(String field, String vi, String en) {
        return new Problem(field, Code.UNREADABLE, vi, en);
    }
}
