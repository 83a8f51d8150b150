package vn.caunoi.matching.places;

/** The towns around them are tied to our country more often than the whole of theirs is. */
record RegionLeaningBack(Reach reach) implements TieRule {

    @Override
    public String key() {
        return "region-leaning-back-" + reach.kilometres();
    }

    @Override
    public TieTopic topic() {
        return TieTopic.REGIONS;
    }

    @Override
    public double[] evidence(Viewpoint view) {
        var here = view.spread(view.tiesHere(), reach);
        var ground = view.ground();
        return TieRule.forEach(view, place -> {
            var usual = view.affinity(view.network().countryOf(place), view.country());
            return Math.log((here[place] + RegionLeaning.USUAL_TIES * usual)
                    / (ground.tiesAround(place, reach) + RegionLeaning.USUAL_TIES)
                    / usual);
        });
    }
}
