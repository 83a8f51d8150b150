package vn.caunoi.base;

/** Who may see a record. */
public enum Visibility {
    /** Anybody. */
    PUBLIC,
    /** Whoever has signed in. */
    INTERNAL
}
