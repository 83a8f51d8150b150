package vn.caunoi.briefing;

/** How much a briefing tells. */
public enum BriefingSize {
    /** A page of points. */
    CHECKLIST(3),
    /** One to two pages a meeting. */
    FULL(8),
    /** Everything that the register holds. */
    PACK(Integer.MAX_VALUE);

    private final int most;

    BriefingSize(int most) {
        this.most = most;
    }

    /** How many of a kind are told. */
    int most() {
        return most;
    }
}
