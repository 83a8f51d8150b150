package vn.caunoi.matching;

/** What was said of a suggestion, and how far it came. */
public enum FeedbackVerdict {
    USEFUL,
    NOT_NOW,
    WRONG,
    ASKED,
    ACCEPTED,
    MET,
    AGREED
}
