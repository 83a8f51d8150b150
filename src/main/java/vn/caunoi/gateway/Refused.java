package vn.caunoi.gateway;

/** A request that is not even read to its end. */
final class Refused extends RuntimeException {

    private final transient Refusal refusal;

    Refused(Refusal refusal) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
