package vn.caunoi.account;

/** Tells whether somebody who was let in a while ago still would be: the account or the token may be gone since. */
@FunctionalInterface
public interface CallerCheck {

    /** What holds where nobody looks after accounts. */
    CallerCheck ALWAYS = caller -> true;

    boolean stillValid(Caller caller);
}
