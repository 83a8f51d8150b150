package vn.caunoi.search;

/** What can be searched for; each is a kind of record with a name. */
public enum SearchType {
    PROVINCE,
    PARTNER,
    AGREEMENT,
    EVENT,
    CONFERENCE,
    COUNTRY,
    MISSION,
    SOURCE,
    PERSON,
    ORGANISATION,
    TRADE_AGREEMENT,
    NEED,
    PROJECT,
    PROPOSAL,
    COMMITMENT,
    DELEGATION
}
