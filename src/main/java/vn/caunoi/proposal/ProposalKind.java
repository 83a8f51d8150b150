package vn.caunoi.proposal;

/** What proposals ask for. */
public enum ProposalKind {
    STUDY_OF_EXPERIENCE,
    INFORMATION,
    HIGH_LEVEL_PARTICIPATION,
    PROMOTION,
    EVENT_AT_HOME,
    RESOURCES,
    PARTNER_CONNECTION,
    AGREEMENT_IMPLEMENTATION,
    BARRIER_REMOVAL,
    INVESTOR_VERIFICATION,
    OTHER
}
