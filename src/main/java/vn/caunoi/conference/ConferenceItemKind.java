package vn.caunoi.conference;

/** What an item of a conference's programme is. */
public enum ConferenceItemKind {
    PILLAR,
    SESSION,
    OUTPUT
}
