package vn.caunoi.matching.places;

/**
 * Towns around us that are as busy as we are are tied to towns around them that are as busy as they are: a village's
 * partners say little about the city beside it.
 */
record TiedRegionsAlike(Reach reach) implements TieRule {

    @Override
    public String key() {
        return "tied-regions-alike-" + reach.kilometres();
    }

    @Override
    public TieTopic topic() {
        return TieTopic.REGIONS;
    }

    @Override
    public double[] evidence(Viewpoint view) {
        var ground = view.ground();
        var surroundings = ground.surroundings();
        var around = view.around(reach).clone();
        for (int place = 0; place < around.length; place++) {
            around[place] *= ground.likeness(view.from(), place);
        }
        var ties = view.along(around);
        var regions = ties.clone();
        for (int place = 0; place < ties.length; place++) {
            if (ties[place] != 0) {
                var near = surroundings.around(place);
                var closeness = surroundings.closeness(place, reach);
                for (int at = 0; at < closeness.length; at++) {
                    regions[near[at]] += ties[place] * closeness[at] * ground.likeness(place, near[at]);
                }
            }
        }
        return TieRule.dampened(regions, 30);
    }
}
