package vn.caunoi.document;

/** Why a file cannot be a template. */
public enum TemplateFaultKind {
    TOO_LARGE,
    NOT_A_WORD_FILE,
    /** It holds far more than it seems to. */
    INFLATES_TOO_MUCH,
    MACRO,
    /** Something that is fetched from elsewhere, or leads to a program. */
    EXTERNAL,
    STYLE_MISSING,
    PLACEHOLDER_MISSING
}
