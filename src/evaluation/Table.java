package evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What all methods came to, as one table in Markdown, and the ratios that are promised. */
final class Table {

    static final String OURS = "Ours";

    private final Exam exam;
    private final int[][] hard;
    private final long seed;
    private final Map<String, Ranks> againstAll = new LinkedHashMap<>();
    private final Map<String, Ranks> againstHard = new LinkedHashMap<>();

    Table(Exam exam, List<Method> methods, int[][] hard, long seed) {
        this.exam = exam;
        this.hard = hard;
        this.seed = seed;
        for (var method : methods) {
            var ranks = Ranks.of(method, exam, hard);
            againstAll.put(method.name(), ranks.all());
            againstHard.put(method.name(), ranks.hard());
        }
    }

    void print() {
        var ratios = new ArrayList<String>();
        System.out.println("| Questions | Method | MRR [95 %] | Hits@1 | Hits@10 [95 %] | Hits@50 | AUC (misleads) |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
        for (var slice : Slice.of(exam, hard)) {
            if (slice.questions().length == 0) {
                continue;
            }
            var ranks = slice.hard() ? againstHard : againstAll;
            var bootstrap = new Bootstrap(exam.questions(), slice.questions(), seed);
            var name = "**%s** (%d)".formatted(slice.name(), slice.questions().length);
            var chance = Quality.ofChance(ranks.get(OURS), slice.questions());
            row(name, "Random", chance, "%.4f".formatted(chance.reciprocalRank()), "%.4f".formatted(chance.ten()));
            for (var method : ranks.entrySet()) {
                var of = method.getValue();
                var quality = Quality.of(of, slice.questions());
                row(
                        "",
                        method.getKey(),
                        quality,
                        figure(quality, bootstrap, of, Quality::reciprocalRank),
                        figure(quality, bootstrap, of, Quality::ten));
            }
            var best = ranks.get(Baselines.PAGERANK);
            ratios.add(
                    "- %s: MRR %s, Hits@10 %s times PageRank's; %.1f and %.1f times those of chance"
                            .formatted(
                                    slice.name(),
                                    ratio(slice, bootstrap, ranks.get(OURS), best, Quality::reciprocalRank),
                                    ratio(slice, bootstrap, ranks.get(OURS), best, Quality::ten),
                                    Quality.of(ranks.get(OURS), slice.questions()).reciprocalRank()
                                            / chance.reciprocalRank(),
                                    Quality.of(ranks.get(OURS), slice.questions()).ten() / chance.ten()));
        }
        System.out.println("\nOurs:");
        ratios.forEach(System.out::println);
    }

    private static void row(String slice, String method, Quality quality, String reciprocalRank, String ten) {
        System.out.printf(
                "| %s | %s | %s | %.4f | %s | %.4f | %.3f |%n",
                slice, method, reciprocalRank, quality.first(), ten, quality.fifty(), quality.area());
    }

    private static String figure(Quality quality, Bootstrap bootstrap, Ranks ranks, ToDoubleFunction<Quality> figure) {
        var interval = bootstrap.of(questions -> figure.applyAsDouble(Quality.of(ranks, questions)));
        return "%.4f [%.4f–%.4f]".formatted(figure.applyAsDouble(quality), interval.low(), interval.high());
    }

    private static String ratio(
            Slice slice, Bootstrap bootstrap, Ranks ours, Ranks other, ToDoubleFunction<Quality> figure) {
        ToDoubleFunction<int[]> ratio = questions -> figure.applyAsDouble(Quality.of(ours, questions))
                / figure.applyAsDouble(Quality.of(other, questions));
        var interval = bootstrap.of(ratio);
        return "%.2f [%.2f–%.2f]".formatted(ratio.applyAsDouble(slice.questions()), interval.low(), interval.high());
    }
}
