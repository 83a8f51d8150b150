package vn.caunoi.delegation;

/** How far a delegation has come, from the idea to the report. */
public enum DelegationStatus {
    IDEA,
    APPROVED,
    PREPARING,
    UNDER_WAY,
    RETURNED,
    REPORTED,
    CANCELLED;

    /** Whether it is still being prepared. */
    public boolean isAhead() {
        return compareTo(PREPARING) <= 0;
    }
}
