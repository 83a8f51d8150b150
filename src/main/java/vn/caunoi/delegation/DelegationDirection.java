package vn.caunoi.delegation;

/** Whether a delegation comes to us or goes from us. */
public enum DelegationDirection {
    INBOUND,
    OUTBOUND
}
