package vn.caunoi.event;

/** Who took part in an event, and as what. */
public record Participant(long partyId, ParticipantRole role) {}
