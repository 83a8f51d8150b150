package vn.caunoi.delegation;

/** What is to be settled before a delegation is ready. */
public enum ReadinessKind {
    AIM,
    OBJECTIVES,
    PARTNER_NEEDS,
    MISSION,
    HEAD,
    PROGRAMME,
    INTERPRETERS,
    ENGLISH,
    FIGURES,
    PROTOCOL
}
