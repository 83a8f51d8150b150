package vn.caunoi.briefing;

/** How a released briefing was opened. */
public enum OpeningWay {
    PAGE,
    FILE,
    API
}
