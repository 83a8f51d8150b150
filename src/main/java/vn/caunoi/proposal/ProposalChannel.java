package vn.caunoi.proposal;

/** The ways in which proposals are handed in. */
public enum ProposalChannel {
    LEADERS_VISIT,
    LETTER,
    CONFERENCE,
    MEETING,
    REPORT,
    OTHER
}
