package vn.caunoi.account;

/** What an API token may be used for; it never allows more than its owner's account does. */
public enum Scope {
    /** Reads what is public. */
    READ_PUBLIC,
    /** Reads what is internal too. */
    READ_INTERNAL,
    /** Writes. */
    WRITE
}
