package vn.caunoi.proposal;

/** What proposals are about. */
public enum ProposalTopic {
    GREEN_ECONOMY,
    DIGITAL_ECONOMY,
    HIGH_TECHNOLOGY,
    SMART_CITY,
    FREE_TRADE_ZONE,
    INVESTMENT,
    TRADE,
    TOURISM,
    LABOUR,
    EDUCATION,
    AGRICULTURE,
    INFRASTRUCTURE,
    CULTURE,
    BORDER,
    OTHER
}
