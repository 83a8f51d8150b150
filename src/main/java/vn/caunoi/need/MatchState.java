package vn.caunoi.need;

/** How far a need has come with somebody who could answer it. */
public enum MatchState {
    SUGGESTED,
    APPROACHED,
    ACCEPTED,
    DECLINED
}
