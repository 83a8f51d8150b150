package evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weights under which answers stand above other places: the log-odds of a place is the weighted sum of its evidence, and
 * the answer's share among its rivals is made as likely as can be (McFadden's conditional logit), by Newton's method.
 * Evidence is measured in its own standard deviations meanwhile, and large weights are held down a little.
 */
final class ConditionalLogit {

    private static final int MOST_STEPS = 40;
    private static final double ENOUGH = 1e-6;
    private static final double SHORTEST = 1e-3;

    private final List<Choice> choices;
    private final double[] spread;
    private final double restraint;

    /**
     * One question: the answer, at 0, and rivals.
     *
     * @param evidence a row for each
     * @param offset what the sampling of rivals adds to their log-odds
     */
    record Choice(float[][] evidence, double[] offset) {}

    ConditionalLogit(List<Choice> choices, double restraint) {
        this.choices = choices;
        this.spread = spread(choices);
        this.restraint = restraint;
    }

    /** How well weights do: the sum to be made small, which way it falls, and how it bends. */
    private record Slope(double loss, double[] gradient, double[][] bend) {

        static Slope none(int size) {
            return new Slope(0, new double[size], new double[size][size]);
        }

        Slope plus(Slope other) {
            var gradient = gradient().clone();
            var bend = new double[gradient.length][];
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] += other.gradient()[i];
                bend[i] = bend()[i].clone();
                for (int j = 0; j < gradient.length; j++) {
                    bend[i][j] += other.bend()[i][j];
                }
            }
            return new Slope(loss + other.loss, gradient, bend);
        }
    }

    /** The weights, of evidence as it was given. */
    double[] fit() {
        var weights = new double[spread.length];
        var slope = slope(weights);
        for (int step = 0; step < MOST_STEPS; step++) {
            var move = solve(slope.bend(), slope.gradient());
            var length = 1.0;
            var next = slope(moved(weights, move, length));
            while (next.loss() > slope.loss() && length > SHORTEST) {
                length /= 2;
                next = slope(moved(weights, move, length));
            }
            if (slope.loss() - next.loss() < ENOUGH) {
                break;
            }
            weights = moved(weights, move, length);
            slope = next;
        }
        return unmeasured(weights);
    }

    private static double[] moved(double[] weights, double[] move, double length) {
        var moved = weights.clone();
        for (int i = 0; i < weights.length; i++) {
            moved[i] -= length * move[i];
        }
        return moved;
    }

    private double[] unmeasured(double[] weights) {
        return IntStream.range(0, weights.length)
                .mapToDouble(i -> weights[i] / spread[i])
                .toArray();
    }

    private Slope slope(double[] weights) {
        // A fixed number of shares, added in order: the same figures on any number of processors.
        var shares = 16;
        var parts = new Slope[shares];
        Arrays.parallelSetAll(parts, share -> part(weights, share, shares));
        var sum = Arrays.stream(parts).reduce(Slope.none(weights.length), Slope::plus);
        var loss = sum.loss() / choices.size();
        for (int i = 0; i < weights.length; i++) {
            loss += restraint * weights[i] * weights[i];
            sum.gradient()[i] = sum.gradient()[i] / choices.size() + 2 * restraint * weights[i];
            for (int j = 0; j < weights.length; j++) {
                sum.bend()[i][j] /= choices.size();
            }
            sum.bend()[i][i] += 2 * restraint;
        }
        return new Slope(loss, sum.gradient(), sum.bend());
    }

    private Slope part(double[] weights, int share, int shares) {
        var size = weights.length;
        var gradient = new double[size];
        var bend = new double[size][size];
        var loss = 0.0;
        for (int number = share; number < choices.size(); number += shares) {
            var choice = choices.get(number);
            var chance = chances(choice, weights);
            loss -= Math.log(Math.max(chance[0], 1e-300));
            var mean = new double[size];
            var row = new double[size];
            for (int place = 0; place < chance.length; place++) {
                for (int i = 0; i < size; i++) {
                    row[i] = choice.evidence()[place][i] / spread[i];
                    mean[i] += chance[place] * row[i];
                }
                if (chance[place] > 1e-6) {
                    for (int i = 0; i < size; i++) {
                        var part = chance[place] * row[i];
                        for (int j = 0; j <= i; j++) {
                            bend[i][j] += part * row[j];
                        }
                    }
                }
            }
            for (int i = 0; i < size; i++) {
                gradient[i] += mean[i] - choice.evidence()[0][i] / spread[i];
                for (int j = 0; j <= i; j++) {
                    bend[i][j] -= mean[i] * mean[j];
                }
            }
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                bend[j][i] = bend[i][j];
            }
        }
        return new Slope(loss, gradient, bend);
    }

    private double[] chances(Choice choice, double[] weights) {
        var scores = choice.offset().clone();
        for (int place = 0; place < scores.length; place++) {
            for (int i = 0; i < weights.length; i++) {
                scores[place] += weights[i] * choice.evidence()[place][i] / spread[i];
            }
        }
        var highest = Arrays.stream(scores).max().orElseThrow();
        var sum = 0.0;
        for (int place = 0; place < scores.length; place++) {
            scores[place] = Math.exp(scores[place] - highest);
            sum += scores[place];
        }
        for (int place = 0; place < scores.length; place++) {
            scores[place] /= sum;
        }
        return scores;
    }

    private static double[] spread(List<Choice> choices) {
        var size = choices.getFirst().evidence()[0].length;
        var sum = new double[size];
        var squares = new double[size];
        var rows = 0L;
        for (var choice : choices) {
            rows += choice.evidence().length;
            for (var row : choice.evidence()) {
                for (int i = 0; i < size; i++) {
                    sum[i] += row[i];
                    squares[i] += (double) row[i] * row[i];
                }
            }
        }
        var spread = new double[size];
        for (int i = 0; i < size; i++) {
            var mean = sum[i] / rows;
            spread[i] = Math.sqrt(Math.max(0, squares[i] / rows - mean * mean)) + 1e-6;
        }
        return spread;
    }

    /** Cholesky's method: the bend of a convex sum is positive definite. */
    private static double[] solve(double[][] matrix, double[] right) {
        var size = right.length;
        var lower = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                var sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / lower[j][j];
            }
        }
        var solution = right.clone();
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                solution[i] -= lower[i][k] * solution[k];
            }
            solution[i] /= lower[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                solution[i] -= lower[k][i] * solution[k];
            }
            solution[i] /= lower[i][i];
        }
        return solution;
    }
}
