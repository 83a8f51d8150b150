package vn.caunoi.matching.places;

/**
 * A walk that goes from tie to tie and, where there are few, over to a town around, often comes past them: it also starts
 * where there is no tie yet.
 */
record NeighbourhoodWalk(Reach reach, boolean perTie) implements TieRule {

    private static final double RETURN = 0.15;
    private static final int STEPS = 12;

    @Override
    public String key() {
        return "neighbourhood-walk-" + (perTie ? "per-tie-" : "") + reach.kilometres();
    }

    @Override
    public double[] evidence(Viewpoint view) {
        var walk = view.once("neighbourhood walk " + reach, () -> walk(view));
        if (!perTie) {
            return SharedRules.logarithm(walk);
        }
        var each = walk.clone();
        for (int place = 0; place < each.length; place++) {
            each[place] /= view.network().degree(place) + 1;
        }
        return SharedRules.logarithm(each);
    }

    private double[] walk(Viewpoint view) {
        var network = view.network();
        var ground = view.ground();
        var walk = new double[view.size()];
        walk[view.from()] = 1;
        for (int step = 0; step < STEPS; step++) {
            var tied = new double[walk.length];
            var over = new double[walk.length];
            for (int place = 0; place < walk.length; place++) {
                var ties = network.degree(place);
                var around = ground.closenessAround(place, reach);
                var stays = around > 1e-6 ? ties / (ties + 1.0) : ties > 0 ? 1 : 0;
                tied[place] = (1 - RETURN) * walk[place] * stays;
                over[place] = around > 1e-6 ? (1 - RETURN) * walk[place] * (1 - stays) / around : 0;
            }
            var next = view.along(view.each(tied));
            var spread = view.spread(over, reach);
            for (int place = 0; place < walk.length; place++) {
                next[place] += spread[place];
            }
            next[view.from()] += RETURN;
            walk = next;
        }
        return walk;
    }
}
