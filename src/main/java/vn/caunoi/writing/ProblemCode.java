package vn.caunoi.writing;

/** What can be wrong with a field. */
public enum ProblemCode {
    REQUIRED,
    TOO_LONG,
    UNREADABLE,
    OUT_OF_RANGE,
    UNKNOWN_VALUE,
    UNKNOWN_RECORD,
    WRONG_KIND,
    WRONG_ORDER,
    TWICE,
    SOURCE_NEEDED,
    REFERS_TO_INTERNAL,
    SECRECY_STAMP,
    NOT_POSSIBLE
}
