package vn.caunoi.matching.places;

/** We share partners with towns around them. */
record SharingAround(Reach reach) implements TieRule {

    @Override
    public String key() {
        return "shared-partners-around-" + reach.kilometres();
    }

    @Override
    public TieTopic topic() {
        return TieTopic.SHARED_PARTNERS;
    }

    @Override
    public double[] evidence(Viewpoint view) {
        return TieRule.dampened(view.spread(view.shared(), reach), 10);
    }
}
