package vn.caunoi.deadline;

/** What a deadline is counted from. */
public enum DeadlineStart {
    OPINION_REQUESTED,
    SIGNED,
    CONFERENCE_BEGINS
}
