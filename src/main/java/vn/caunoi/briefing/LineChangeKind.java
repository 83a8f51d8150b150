package vn.caunoi.briefing;

/** What became of a sentence between two briefings. */
public enum LineChangeKind {
    ADDED,
    GONE,
    CHANGED
}
