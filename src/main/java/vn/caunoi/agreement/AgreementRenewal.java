package vn.caunoi.agreement;

/** What happens when an agreement runs out. */
public enum AgreementRenewal {
    AUTOMATIC,
    BY_AGREEMENT,
    NONE
}
