package vn.caunoi.commitment;

/** What a commitment can come to. */
public enum ResultKind {
    PROJECT,
    AMOUNT,
    EVENT,
    OTHER
}
