package vn.caunoi.occasion;

/** What sort of occasion. */
public enum OccasionKind {
    /** Diplomatic relations, a relation or an agreement turn a round number of years. */
    ANNIVERSARY,
    HIGH_LEVEL_VISIT,
    /** A fair, a promotion, a Vietnam Day. */
    FAIR,
    SUMMIT,
    CONFERENCE
}
