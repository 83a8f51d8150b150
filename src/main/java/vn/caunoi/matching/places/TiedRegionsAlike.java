package vn.caunoi.matching.places;

/** Towns around us with about as many ties as we have are tied to towns around them. */
record TiedRegionsAlike(Reach reach) implements TieRule {

    @Override
    public String key() {
        return "tied-regions-alike-" + reach.kilometres();
    }

    @Override
    public double[] evidence(Viewpoint view) {
        var ground = view.ground();
        var around = view.around(reach).clone();
        for (int place = 0; place < around.length; place++) {
            around[place] *= Math.exp(-Math.abs(ground.size(place) - ground.size(view.from())));
        }
        var ties = view.along(around);
        var regions = view.spread(ties, reach);
        for (int place = 0; place < regions.length; place++) {
            regions[place] += ties[place];
        }
        return TieRule.dampened(regions, 30);
    }
}
