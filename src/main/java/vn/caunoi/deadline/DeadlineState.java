package vn.caunoi.deadline;

/** How a deadline stands. */
public enum DeadlineState {
    MET,
    OPEN,
    OVERDUE,
    /** No recorded rule applied on its date, or it is not recorded what the rule depends on. */
    RULE_UNKNOWN,
    /** It reaches a year whose days off are not recorded. */
    CALENDAR_UNKNOWN,
    /** The date it is counted from is missing, or not known to the day. */
    DATE_TOO_ROUGH
}
