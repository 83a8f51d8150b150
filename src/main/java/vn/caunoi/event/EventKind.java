package vn.caunoi.event;

/** The kinds of events. */
public enum EventKind {
    PROMOTION,
    FAIR,
    FESTIVAL,
    SEMINAR,
    VIETNAM_DAY,
    SUMMIT,
    HIGH_LEVEL_VISIT,
    WORKING_VISIT,
    RECEPTION,
    EXCHANGE,
    OTHER
}
