package vn.caunoi.delegation;

/** What a task of a delegation is about. */
public enum PreparationKind {
    CONSULT_MISSION,
    GIFTS,
    PROTOCOL,
    INTERPRETING,
    TRANSLATION,
    PAPERS,
    LOGISTICS,
    OTHER
}
