package evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * How far a figure could be another one if other ties had been kept back: the ties are drawn anew with replacement, both
 * directions of a tie together, and the middle 95 % of what comes of it is the interval.
 */
final class Bootstrap {

    private static final int DRAWS = 1_000;

    private final List<int[]> draws = new ArrayList<>();

    /** Of the questions with these numbers. */
    Bootstrap(List<Question> questions, int[] numbers, long seed) {
        var ofTie = new LinkedHashMap<Integer, List<Integer>>();
        for (int number : numbers) {
            ofTie.computeIfAbsent(questions.get(number).tie(), _ -> new ArrayList<>())
                    .add(number);
        }
        var ties = List.copyOf(ofTie.values());
        var random = new Random(seed);
        for (int draw = 0; draw < DRAWS && !ties.isEmpty(); draw++) {
            draws.add(random.ints(ties.size(), 0, ties.size())
                    .boxed()
                    .flatMap(tie -> ties.get(tie).stream())
                    .mapToInt(Integer::intValue)
                    .toArray());
        }
    }

    /** From and to. */
    record Interval(double low, double high) {}

    Interval of(ToDoubleFunction<int[]> figure) {
        var figures = draws.stream().mapToDouble(figure).toArray();
        Arrays.sort(figures);
        return figures.length == 0
                ? new Interval(Double.NaN, Double.NaN)
                : new Interval(figures[figures.length * 25 / 1000], figures[figures.length * 975 / 1000 - 1]);
    }
}
