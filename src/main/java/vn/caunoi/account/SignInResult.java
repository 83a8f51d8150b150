package vn.caunoi.account;

/** What came of an attempt to sign in. */
public enum SignInResult {
    SUCCEEDED,
    FAILED,
    /** It came too early after several failures, and was not looked at. */
    REFUSED
}
