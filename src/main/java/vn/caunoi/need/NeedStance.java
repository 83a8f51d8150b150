package vn.caunoi.need;

/** Whether something is looked for or held out. */
public enum NeedStance {
    NEED,
    OFFER
}
