package vn.caunoi.matching.places;

/** Towns around our partners are tied to them. */
record TiedToPartnersRegion(Reach reach) implements TieRule {

    @Override
    public String key() {
        return "tied-to-region-of-our-partners-" + reach.kilometres();
    }

    @Override
    public TieTopic topic() {
        return TieTopic.SHARED_PARTNERS;
    }

    @Override
    public double[] evidence(Viewpoint view) {
        return TieRule.dampened(view.along(view.each(view.spread(view.partners(), reach))), 20);
    }
}
