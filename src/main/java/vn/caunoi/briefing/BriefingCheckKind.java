package vn.caunoi.briefing;

/** What can be amiss with a briefing. */
public enum BriefingCheckKind {
    /** A sentence without a source. */
    UNSOURCED,
    /** A figure older than 18 months, or of no known time. */
    OLD_FIGURE,
    /** A sentence that rests on data nobody has verified. */
    SUGGESTED_DATA,
    /** A sentence on which sources disagree. */
    DISPUTED_DATA,
    /** A post that is not, or not known to be, held on the day. */
    POST_NOT_CURRENT,
    /** A name that only one of the languages has. */
    NAMES_DIFFER,
    /** Numbers that are not the same in both languages. */
    NUMBERS_DIFFER,
    /** A section without a line. */
    EMPTY_SECTION,
    /** A sentence that an author corrected reads otherwise in the register by now. */
    LINE_CHANGED,
    /** A sentence that an author corrected is not there any more. */
    LINE_LOST,
    /** An author's sentence in one language only. */
    ONE_LANGUAGE,
    /** Too much of it was told another partner already. */
    LIKE_ANOTHER
}
