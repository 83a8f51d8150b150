package vn.caunoi.event;

/** The roles of participants. */
public enum ParticipantRole {
    ORGANISER,
    HOST,
    HEAD,
    PARTICIPANT,
    GUEST
}
