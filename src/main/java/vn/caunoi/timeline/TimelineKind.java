package vn.caunoi.timeline;

/** The kinds of entries of a timeline. */
public enum TimelineKind {
    TIE,
    RELATION,
    AGREEMENT,
    EVENT,
    CONFERENCE,
    CHANGE
}
