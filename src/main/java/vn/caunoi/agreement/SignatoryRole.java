package vn.caunoi.agreement;

/** The roles of signatories. */
public enum SignatoryRole {
    VIETNAMESE_PARTY,
    FOREIGN_PARTY,
    WITNESS,
    IMPLEMENTING_BODY
}
