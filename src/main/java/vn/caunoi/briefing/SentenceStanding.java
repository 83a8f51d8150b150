package vn.caunoi.briefing;

/** How an author's sentence stands to what the register says. */
public enum SentenceStanding {
    /** Beside it. */
    ADDED,
    /** In place of a sentence of the register, which is hidden. */
    IN_PLACE,
    /** The sentence that it was to take the place of reads otherwise by now: both stand. */
    CHANGED_SINCE,
    /** The sentence that it was to take the place of is not there any more. */
    LOST
}
