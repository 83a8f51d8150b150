package vn.caunoi.measure;

/** Why a figure stands beside no other. */
public enum Incomparability {
    EARLIER_PROVINCE,
    NO_PERIOD,
    OTHER_UNIT,
    OTHER_PERIOD,
    OTHER_SCOPE,
    ONLY_ONE
}
