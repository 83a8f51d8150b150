package vn.caunoi.province;

/** How far a relation has come. */
public enum RelationStage {
    EXPLORING,
    ESTABLISHED,
    WIDENING,
    DEEPENING,
    STABLE,
    ENDED
}
