package vn.caunoi.matching.places;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Says of any two places how well they would fit as partners, by what is known of all ties: a weighted sum of rules that
 * can each be put into words. The same network gives the same scores. For any number of threads.
 */
public final class TieModel {

    private static final int MOST_REASONS = 3;

    private final Ground ground;
    private final List<TieRule> rules;
    private final double[] weights;

    private TieModel(Ground ground, List<TieRule> rules, double[] weights) {
        this.ground = ground;
        this.rules = rules;
        this.weights = weights;
    }

    /** With the weights that come with the product. */
    public static TieModel of(TieNetwork network) {
        return new TieModel(
                new Ground(network), TieRules.ALL, TieWeights.fitted().of(TieRules.ALL));
    }

    public TieNetwork network() {
        return ground.network();
    }

    /**
     * For each place of the network, how well it would fit: the higher, the better, and good only for comparing the
     * places as seen from this one. Its own score and those of its partners mean nothing.
     */
    public double[] scores(int place) {
        var view = new Viewpoint(ground, place);
        var scores = new double[network().size()];
        for (int rule = 0; rule < weights.length; rule++) {
            if (weights[rule] != 0) {
                add(scores, rules.get(rule).evidence(view), weights[rule]);
            }
        }
        return scores;
    }

    /**
     * What speaks most for a tie between two places, the strongest first: at most {@value #MOST_REASONS}, none where
     * there is nothing to show.
     */
    public List<TieEvidence> why(int from, int to) {
        var strength = strengths(from, to);
        var reasons = new Reasons(ground, from, to);
        return Arrays.stream(TieTopic.values())
                .filter(topic -> strength[topic.ordinal()] > 0)
                .sorted(Comparator.comparingDouble(topic -> -strength[topic.ordinal()]))
                .flatMap(topic -> reasons.about(topic).stream())
                .limit(MOST_REASONS)
                .toList();
    }

    /** By how much each topic puts a place above the average of all places. */
    private double[] strengths(int from, int to) {
        var view = new Viewpoint(ground, from);
        var strength = new double[TieTopic.values().length];
        for (int rule = 0; rule < weights.length; rule++) {
            if (weights[rule] != 0) {
                var evidence = rules.get(rule).evidence(view);
                var average = Arrays.stream(evidence).average().orElse(0);
                strength[rules.get(rule).topic().ordinal()] += weights[rule] * (evidence[to] - average);
            }
        }
        return strength;
    }

    /** The rules by the names that {@link #evidence} has them in. */
    public List<String> rules() {
        return rules.stream().map(TieRule::key).toList();
    }

    /** What each rule finds, rule by rule, for each place as seen from this one: what weights are fitted to. */
    public double[][] evidence(int place) {
        var view = new Viewpoint(ground, place);
        return rules.stream().map(rule -> rule.evidence(view)).toArray(double[][]::new);
    }

    /** The weighted sum of evidence, for each place. */
    public static double[] weighed(double[][] evidence, double[] weights) {
        var scores = new double[evidence[0].length];
        for (int rule = 0; rule < weights.length; rule++) {
            add(scores, evidence[rule], weights[rule]);
        }
        return scores;
    }

    private static void add(double[] scores, double[] evidence, double weight) {
        for (int place = 0; place < scores.length; place++) {
            scores[place] += weight * evidence[place];
        }
    }
}
