package vn.caunoi.matching.places;

/** Towns around us are tied to towns around them, and those have few other ties. */
record TiedRegionsShared(Reach reach) implements TieRule {

    @Override
    public String key() {
        return "tied-regions-faithful-" + reach.kilometres();
    }

    @Override
    public double[] evidence(Viewpoint view) {
        var ties = view.each(view.along(view.each(view.around(reach))));
        var regions = view.spread(ties, reach);
        for (int place = 0; place < regions.length; place++) {
            regions[place] += ties[place];
        }
        return TieRule.dampened(regions, 30);
    }
}
