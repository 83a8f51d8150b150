package vn.caunoi.matching;

/** What is weighed, each with the side it speaks for and the points it is given until somebody changes them. */
public enum MatchRule {
    OFFER_MEETS_NEED(MatchSide.OURS, 40),
    SECTOR_MEETS_NEED(MatchSide.OURS, 20),
    COUNTRY_IS_SOUGHT(MatchSide.OURS, 30),
    PURPOSE_WITH_COUNTRY(MatchSide.OURS, 25),
    KIND_FITS_NEED(MatchSide.OURS, 8),
    NEED_MET_BY_OFFER(MatchSide.THEIRS, 40),
    PROJECT_IN_THEIR_SECTOR(MatchSide.THEIRS, 20),
    SEEKS_THE_PROVINCE(MatchSide.THEIRS, 25),
    WORKS_WITH_VIETNAM(MatchSide.THEIRS, 8),
    PLACES_LIKE_OURS(MatchSide.BOTH, 8),
    NEIGHBOURS_KNOW_PARTNER(MatchSide.BOTH, 4),
    NEIGHBOURS_KNOW_COUNTRY(MatchSide.BOTH, 3),
    NATIONAL_TIE(MatchSide.BOTH, 4),
    TRADE_AGREEMENT(MatchSide.BOTH, 3),
    ANNIVERSARY(MatchSide.BOTH, 4),
    MISSION_COVERS(MatchSide.BOTH, 3),
    OCCASION(MatchSide.BOTH, 8),
    KNOWN_COUNTRY(MatchSide.BOTH, 3),
    NEW_COUNTRY(MatchSide.BOTH, 3),
    SHARED_LANGUAGE(MatchSide.BOTH, 2),
    FOUND_USEFUL(MatchSide.BOTH, 5),
    DORMANT_AGREEMENT(MatchSide.AGAINST, 20),
    ALREADY_RELATED(MatchSide.AGAINST, 12),
    OTHER_PURPOSE(MatchSide.AGAINST, 20),
    OVERLOADED(MatchSide.AGAINST, 8),
    UNVERIFIED(MatchSide.AGAINST, 10),
    STALE(MatchSide.AGAINST, 5),
    DECLINED(MatchSide.AGAINST, 30),
    NOT_NOW(MatchSide.AGAINST, 25),
    FOUND_WRONG(MatchSide.AGAINST, 60);

    private final MatchSide side;
    private final int usualPoints;

    MatchRule(MatchSide side, int usualPoints) {
        this.side = side;
        this.usualPoints = usualPoints;
    }

    public MatchSide side() {
        return side;
    }

    int usualPoints() {
        return usualPoints;
    }
}
