package vn.caunoi.matching;

/** Whose gain a reason speaks of. */
public enum MatchSide {
    /** The province's. */
    OURS,
    /** The partner's. */
    THEIRS,
    /** Both sides': what makes it easy. */
    BOTH,
    /** Nobody's: what speaks against it. */
    AGAINST
}
