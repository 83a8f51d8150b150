package vn.caunoi.matching.places;

/** We have partners around them. */
record PartnersAround(Reach reach) implements TieRule {

    @Override
    public String key() {
        return "our-partners-around-" + reach.kilometres();
    }

    @Override
    public TieTopic topic() {
        return TieTopic.REGIONS;
    }

    @Override
    public double[] evidence(Viewpoint view) {
        return TieRule.dampened(view.spread(view.partners(), reach), 3);
    }
}
