package vn.caunoi.proposal;

/** What can be done with a proposal. */
public enum ProposalStepKind {
    RECEIVED(ProposalState.RECEIVED),
    ASSIGNED(ProposalState.ASSIGNED),
    STARTED(ProposalState.IN_PROGRESS),
    INTERIM_ANSWER(ProposalState.IN_PROGRESS),
    ANSWERED(ProposalState.ANSWERED),
    CLOSED(ProposalState.CLOSED);

    private final ProposalState after;

    ProposalStepKind(ProposalState after) {
        this.after = after;
    }

    /** Where the proposal stands after it; the database derives the same of the steps it holds. */
    public ProposalState after() {
        return after;
    }

    /** Whether the province is told something by it. */
    public boolean answers() {
        return this == INTERIM_ANSWER || this == ANSWERED;
    }

    /** The plain step that leads to a state. */
    public static ProposalStepKind to(ProposalState state) {
        return switch (state) {
            case RECEIVED -> RECEIVED;
            case ASSIGNED -> ASSIGNED;
            case IN_PROGRESS -> STARTED;
            case ANSWERED -> ANSWERED;
            case CLOSED -> CLOSED;
        };
    }
}
