package vn.caunoi.matching.places;

import java.util.Arrays;

/** The towns around us are tied to that country more often than the whole of our country is. */
record RegionLeaning(Reach reach) implements TieRule {

    /** How many usual ties the region's own are weighed with. */
    static final double USUAL_TIES = 1.5;

    @Override
    public String key() {
        return "region-leaning-" + reach.kilometres();
    }

    @Override
    public TieTopic topic() {
        return TieTopic.REGIONS;
    }

    @Override
    public double[] evidence(Viewpoint view) {
        var network = view.network();
        var into = new double[network.countries()];
        var around = view.tiesAround(reach);
        for (int place = 0; place < around.length; place++) {
            into[network.countryOf(place)] += around[place];
        }
        var ties = Arrays.stream(into).sum();
        for (int country = 0; country < into.length; country++) {
            var usual = view.affinity(view.country(), country);
            into[country] = Math.log((into[country] + USUAL_TIES * usual) / (ties + USUAL_TIES) / usual);
        }
        return TieRule.forEach(view, place -> into[network.countryOf(place)]);
    }
}
