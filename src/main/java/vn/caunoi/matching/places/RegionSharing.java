package vn.caunoi.matching.places;

/** Towns around us share partners with them. */
record RegionSharing(Reach reach) implements TieRule {

    @Override
    public String key() {
        return "our-region-shares-partners-" + reach.kilometres();
    }

    @Override
    public TieTopic topic() {
        return TieTopic.SHARED_PARTNERS;
    }

    @Override
    public double[] evidence(Viewpoint view) {
        return TieRule.dampened(view.along(view.each(view.tiesAround(reach))), 20);
    }
}
