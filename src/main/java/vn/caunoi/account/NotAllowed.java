package vn.caunoi.account;

/** Somebody asked to read what they may not. */
public final class NotAllowed extends RuntimeException {

    private final AccountRefusal refusal;

    public NotAllowed(AccountRefusal refusal) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
    }

    public AccountRefusal refusal() {
        return refusal;
    }
}
