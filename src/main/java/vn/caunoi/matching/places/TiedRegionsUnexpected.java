package vn.caunoi.matching.places;

/** Towns around us are tied to towns around them more often than the two countries' ties would bring about. */
record TiedRegionsUnexpected(Reach reach) implements TieRule {

    /** Ties added to both the found and the expected, so that few are not taken for much. */
    private static final double CAUTION = 0.3;

    @Override
    public String key() {
        return "tied-regions-unexpected-" + reach.kilometres();
    }

    @Override
    public TieTopic topic() {
        return TieTopic.REGIONS;
    }

    @Override
    public double[] evidence(Viewpoint view) {
        var ground = view.ground();
        var found = view.tiedRegions(reach);
        var ours = ground.tiesAround(view.from(), reach);
        return TieRule.forEach(view, place -> {
            var country = view.network().countryOf(place);
            var theirs = ground.tiesAround(place, reach) + view.network().degree(place);
            var expected = ours
                    * view.affinity(view.country(), country)
                    * theirs
                    / Math.max(1, ground.countries().tiesOf(country));
            return Math.log((found[place] + CAUTION) / (expected + CAUTION));
        });
    }
}
