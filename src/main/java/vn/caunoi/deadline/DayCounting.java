package vn.caunoi.deadline;

/** Which days of a deadline count. */
public enum DayCounting {
    WORKING,
    CALENDAR
}
