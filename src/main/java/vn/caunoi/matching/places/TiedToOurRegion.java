package vn.caunoi.matching.places;

/** They themselves are tied to towns around us. */
record TiedToOurRegion(Reach reach) implements TieRule {

    @Override
    public String key() {
        return "tied-to-our-region-" + reach.kilometres();
    }

    @Override
    public TieTopic topic() {
        return TieTopic.REGIONS;
    }

    @Override
    public double[] evidence(Viewpoint view) {
        return TieRule.dampened(view.tiesAround(reach), 3);
    }
}
