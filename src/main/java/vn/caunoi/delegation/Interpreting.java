package vn.caunoi.delegation;

/** How it stands with an interpreter. */
public enum Interpreting {
    NEEDED,
    ARRANGED,
    NOT_NEEDED
}
