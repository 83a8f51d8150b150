package vn.caunoi.matching.places;

/** Towns around us are tied to towns around them. */
record TiedRegions(Reach reach) implements TieRule {

    @Override
    public String key() {
        return "tied-regions-" + reach.kilometres();
    }

    @Override
    public TieTopic topic() {
        return TieTopic.REGIONS;
    }

    @Override
    public double[] evidence(Viewpoint view) {
        return TieRule.dampened(view.tiedRegions(reach), 30);
    }
}
