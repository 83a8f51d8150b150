package vn.caunoi.reference;

/** Formal ties between Vietnam and a country. */
public enum CountryTieKind {
    DIPLOMATIC_RELATIONS,
    SPECIAL_RELATIONSHIP,
    COMPREHENSIVE_STRATEGIC_PARTNERSHIP,
    STRATEGIC_PARTNERSHIP,
    COMPREHENSIVE_PARTNERSHIP
}
