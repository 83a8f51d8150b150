package vn.caunoi.province;

/** What happened between two versions of a province. */
public enum SuccessionKind {
    MERGED,
    CONTINUED,
    CHANGED_KIND
}
