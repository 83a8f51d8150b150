package vn.caunoi.deadline;

/** Whether something is due so many days after what a deadline is counted from, or that long before it. */
public enum DeadlineDirection {
    AFTER,
    BEFORE
}
