package vn.caunoi.proposal;

/** How many proposals are in a state. */
public record ProposalsInState(ProposalState state, int count) {}
