package vn.caunoi.commitment;

/** How far a commitment has come, as somebody found on a day; in this order. */
public enum Completion {
    NO_EVIDENCE,
    NOT_STARTED,
    LIMITED,
    SUBSTANTIAL,
    COMPLETE;

    /** Whether it says that something was done, which only evidence can show. */
    public boolean needsEvidence() {
        return compareTo(NOT_STARTED) > 0;
    }
}
