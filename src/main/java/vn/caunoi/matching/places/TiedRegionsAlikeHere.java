package vn.caunoi.matching.places;

/** Towns around us that are as busy as we are are tied to towns around them. */
record TiedRegionsAlikeHere(Reach reach) implements TieRule {

    @Override
    public String key() {
        return "tied-regions-alike-here-" + reach.kilometres();
    }

    @Override
    public TieTopic topic() {
        return TieTopic.REGIONS;
    }

    @Override
    public double[] evidence(Viewpoint view) {
        var around = view.around(reach).clone();
        for (int place = 0; place < around.length; place++) {
            around[place] *= view.ground().likeness(view.from(), place);
        }
        var ties = view.along(around);
        var regions = view.spread(ties, reach);
        for (int place = 0; place < regions.length; place++) {
            regions[place] += ties[place];
        }
        return TieRule.dampened(regions, 30);
    }
}
