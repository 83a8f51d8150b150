package vn.caunoi.source;

/** What sort of source. */
public enum SourceKind {
    ARTICLE,
    WEB_PAGE,
    DATASET,
    LEGAL_DOCUMENT,
    POLICY_DOCUMENT,
    PLAN,
    OTHER
}
