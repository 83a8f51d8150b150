package vn.caunoi.proposal;

/** How far a proposal has come, in the order in which it goes on. */
public enum ProposalState {
    RECEIVED,
    ASSIGNED,
    IN_PROGRESS,
    ANSWERED,
    CLOSED;

    /** Whether the Ministry still owes an answer. */
    public boolean open() {
        return this != ANSWERED && this != CLOSED;
    }
}
