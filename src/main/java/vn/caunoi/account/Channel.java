package vn.caunoi.account;

/** Where something comes from. */
public enum Channel {
    /** A page, by a person who signed in. */
    UI,
    /** The API, with a token. */
    TOKEN,
    /** A file that somebody brought in. */
    IMPORT,
    /** The product itself. */
    REGISTER
}
