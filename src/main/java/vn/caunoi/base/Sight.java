package vn.caunoi.base;

/** How much of the register a piece of work may see. */
public enum Sight {
    /** No record at all: the operator has switched public reading off and nobody has signed in. */
    NOTHING,
    /** What is labelled public. */
    PUBLIC,
    /** Internal records too. */
    ALL
}
