package evaluation;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * What the ranks of some questions come to.
 *
 * @param reciprocalRank the mean of one through the rank (MRR)
 * @param first the share of questions whose answer came first, {@code ten} and {@code fifty} among the first so many
 * @param area the chance that the answer stands above a place drawn from the others (AUC)
 */
record Quality(double reciprocalRank, double first, double ten, double fifty, double area) {

    static final Quality NONE = new Quality(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    static Quality of(Ranks ranks, int[] questions) {
        if (questions.length == 0) {
            return NONE;
        }
        return new Quality(
                mean(ranks.rank(), questions, rank -> 1 / rank),
                mean(ranks.rank(), questions, rank -> rank <= 1 ? 1 : 0),
                mean(ranks.rank(), questions, rank -> rank <= 10 ? 1 : 0),
                mean(ranks.rank(), questions, rank -> rank <= 50 ? 1 : 0),
                IntStream.of(questions)
                        .mapToDouble(question -> area(ranks.rank()[question], ranks.among()[question]))
                        .average()
                        .orElseThrow());
    }

    /** What comes of an order that is drawn: reckoned, so that it does not depend on luck. */
    static Quality ofChance(Ranks ranks, int[] questions) {
        if (questions.length == 0) {
            return NONE;
        }
        return new Quality(
                mean(ranks.among(), questions, among -> harmonic((int) among) / among),
                mean(ranks.among(), questions, among -> Math.min(1, 1 / among)),
                mean(ranks.among(), questions, among -> Math.min(1, 10 / among)),
                mean(ranks.among(), questions, among -> Math.min(1, 50 / among)),
                0.5);
    }

    private static double mean(double[] values, int[] questions, DoubleUnaryOperator worth) {
        return IntStream.of(questions)
                .mapToDouble(question -> worth.applyAsDouble(values[question]))
                .average()
                .orElseThrow();
    }

    private static double area(double rank, double among) {
        return among <= 1 ? 0.5 : 1 - (rank - 1) / (among - 1);
    }

    private static double harmonic(int most) {
        var sum = 0.0;
        for (int rank = 1; rank <= most; rank++) {
            sum += 1.0 / rank;
        }
        return sum;
    }
}
