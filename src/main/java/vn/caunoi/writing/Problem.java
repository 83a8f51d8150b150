package vn.caunoi.writing;

import vn.caunoi.base.Lang;

/**
 * What is wrong with one field of what was handed in, and what to do about it.
 *
 * @param field the path of the field, for instance signatories[1].party
 * @param code a stable code that clients may act on
 */
public record Problem(String field, ProblemCode code, String messageVi, String messageEn) {

    public String message(Lang lang) {
        return lang.name(messageVi, messageEn);
    }

    Problem within(String path) {
        return new Problem(path + "." + field, code, messageVi, messageEn);
    }

    static Problem required(String field) {
        return new Problem(field, ProblemCode.REQUIRED, "Cần điền mục này.", "This is needed.");
    }

    static Problem tooLong(String field, int length, int longest) {
        return new Problem(
                field,
                ProblemCode.TOO_LONG,
                "Dài %d ký tự, tối đa là %d. Hãy rút ngắn.".formatted(length, longest),
                "This has %d characters, at most %d fit. Shorten it.".formatted(length, longest));
    }

    static Problem unreadable(String field, String vi, String en) {
        return new Problem(field, ProblemCode.UNREADABLE, vi, en);
    }
}
