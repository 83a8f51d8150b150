package vn.caunoi.agreement;

/** What can happen to an agreement. */
public enum AgreementActKind {
    PROPOSED,
    OPINION_REQUESTED,
    OPINION_RECEIVED,
    SIGNED,
    REPORTED,
    IN_FORCE,
    AMENDED,
    EXTENDED,
    SUSPENDED,
    WITHDRAWN,
    ENDED
}
