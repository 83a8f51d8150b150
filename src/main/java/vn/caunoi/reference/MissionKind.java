package vn.caunoi.reference;

/** The kinds of missions. */
public enum MissionKind {
    EMBASSY,
    CONSULATE_GENERAL,
    PERMANENT_MISSION,
    ECONOMIC_CULTURAL_OFFICE
}
