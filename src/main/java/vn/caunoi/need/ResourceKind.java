package vn.caunoi.need;

/** The kinds of what is needed or offered. */
public enum ResourceKind {
    FDI,
    ODA,
    NGO_AID,
    FUND,
    TRADE,
    TECHNOLOGY,
    LABOUR,
    TOURISM,
    STUDY_OF_EXPERIENCE,
    PARTNER_SEARCH
}
