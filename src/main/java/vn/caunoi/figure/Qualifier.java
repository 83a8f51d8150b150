package vn.caunoi.figure;

/** How a source puts a number. */
public enum Qualifier {
    EXACT,
    MORE_THAN,
    ALMOST,
    ESTIMATE,
    MOST,
    ALL,
    IN_WORDS
}
