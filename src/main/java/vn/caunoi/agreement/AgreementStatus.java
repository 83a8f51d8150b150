package vn.caunoi.agreement;

/** Where an agreement stands in law. */
public enum AgreementStatus {
    PROPOSED,
    UNDER_CONSULTATION,
    SIGNED,
    IN_FORCE,
    SUSPENDED,
    TERMINATED,
    WITHDRAWN,
    EXPIRED
}
