package vn.caunoi.partner;

/** The kinds of partners. */
public enum PartnerKind {
    FOREIGN_LOCALITY,
    ENTERPRISE,
    BUSINESS_ASSOCIATION,
    INTERNATIONAL_ORGANISATION,
    FOREIGN_NGO,
    FUND,
    ACADEMIC_INSTITUTION,
    FOREIGN_MISSION
}
