package vn.caunoi.reference;

/** Whether a trade agreement is in force. */
public enum TradeAgreementState {
    SIGNED,
    IN_FORCE
}
