package vn.caunoi.base;

/** How far a record is trusted; only ACCEPTED is ever shown as fact. */
public enum Confidence {
    ACCEPTED,
    SUGGESTED,
    DISPUTED,
    WITHDRAWN
}
