package vn.caunoi.briefing;

/** What a sentence rests on. */
public enum BriefingMark {
    /** Accepted data of the register. */
    REGISTER,
    /** Something that nobody has verified. */
    SUGGESTED,
    /** Something on which sources disagree. */
    DISPUTED,
    /** What those who prepare it entered; no source has it. */
    AUTHOR
}
