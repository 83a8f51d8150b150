package vn.caunoi.province;

/** The kinds of relations. */
public enum RelationKind {
    TWINNING,
    FRIENDSHIP_AND_COOPERATION,
    COOPERATION,
    PROJECT_PARTNERSHIP,
    CONTACT
}
