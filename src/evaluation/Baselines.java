package evaluation;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import vn.caunoi.matching.places.TieNetwork;

/** The methods everybody compares with. */
final class Baselines {

    static final String PAGERANK = "Personalised PageRank";

    /** How often a walker goes back to where it began. */
    private static final double RETURN = 0.15;

    /** Until less than a ten-thousandth of the walk is still on its way. */
    private static final int STEPS = 60;

    private final TieNetwork network;
    private final int[][] partners;

    Baselines(TieNetwork network) {
        this.network = network;
        this.partners = IntStream.range(0, network.size()).mapToObj(network::partners).toArray(int[][]::new);
    }

    List<Method> all() {
        return List.of(
                new Method("Degree", this::degree),
                new Method("Common neighbours", this::commonNeighbours),
                new Method("Adamic-Adar", this::adamicAdar),
                new Method(PAGERANK, this::pageRank));
    }

    double[] degree(int from) {
        var scores = new double[network.size()];
        for (int place = 0; place < scores.length; place++) {
            scores[place] = network.degree(place);
        }
        return scores;
    }

    double[] commonNeighbours(int from) {
        return shared(from, _ -> 1);
    }

    double[] adamicAdar(int from) {
        return shared(from, partner -> 1 / Math.log(network.degree(partner)));
    }

    double[] resourceAllocation(int from) {
        return shared(from, partner -> 1.0 / network.degree(partner));
    }

    private double[] shared(int from, IntToDoubleFunction worth) {
        var scores = new double[network.size()];
        for (int partner : partners[from]) {
            // Whoever has one tie shares it with nobody.
            if (network.degree(partner) > 1) {
                var each = worth.applyAsDouble(partner);
                for (int other : partners[partner]) {
                    scores[other] += each;
                }
            }
        }
        return scores;
    }

    double[] pageRank(int from) {
        var walk = new double[network.size()];
        walk[from] = 1;
        if (network.degree(from) == 0) {
            return walk;
        }
        for (int step = 0; step < STEPS; step++) {
            var next = new double[walk.length];
            next[from] = RETURN;
            for (int place = 0; place < walk.length; place++) {
                if (walk[place] > 0) {
                    var share = (1 - RETURN) * walk[place] / partners[place].length;
                    for (int partner : partners[place]) {
                        next[partner] += share;
                    }
                }
            }
            walk = next;
        }
        return walk;
    }
}
