package vn.caunoi.agreement;

/** What a province can decide on an agreement that it inherited. */
public enum InheritanceDecision {
    CONFIRMED,
    AMENDED,
    ENDED
}
