package vn.caunoi.coverage;

/** How far a requirement is met, best first. */
public enum SheetState {
    MET,
    OUTDATED,
    UNVERIFIED,
    UNSOURCED,
    OF_PREDECESSOR,
    MISSING
}
