package vn.caunoi.deadline;

/** Whether public offices are closed on a day that is not a weekend's, or open on one that is. */
public enum HolidayKind {
    DAY_OFF,
    WORKED_INSTEAD
}
