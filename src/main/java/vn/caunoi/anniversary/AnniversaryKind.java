package vn.caunoi.anniversary;

/** What can have an anniversary. */
public enum AnniversaryKind {
    DIPLOMATIC_RELATIONS,
    RELATION,
    AGREEMENT
}
