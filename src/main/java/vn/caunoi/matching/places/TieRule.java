package vn.caunoi.matching.places;

import java.util.function.IntToDoubleFunction;

/** One thing that can speak for a tie. How much it counts is not its affair: see {@link TieWeights}. */
interface TieRule {

    /** By which weights name it. */
    String key();

    TieTopic topic();

    /** For each place of the network, how strongly this speaks for it as a partner of the one looked from. */
    double[] evidence(Viewpoint view);

    static double[] forEach(Viewpoint view, IntToDoubleFunction evidence) {
        var list = new double[view.size()];
        for (int place = 0; place < list.length; place++) {
            list[place] = evidence.applyAsDouble(place);
        }
        return list;
    }

    /** The tenth counts less than the first: ln(1 + scale · value). */
    static double[] dampened(double[] values, double scale) {
        var list = new double[values.length];
        for (int place = 0; place < list.length; place++) {
            list[place] = values[place] == 0 ? 0 : Math.log1p(scale * values[place]);
        }
        return list;
    }
}
