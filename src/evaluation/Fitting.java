package evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.caunoi.matching.places.TieModel;
import vn.caunoi.matching.places.TieNetwork;

/**
 * Fits the weights of ours: a tenth of the known ties is kept back, the rest is what evidence is drawn from, and the
 * weights are those that tell the kept back best from other places. Twice: against places drawn at random, then also
 * against those that the first weights put highest.
 */
final class Fitting {

    private static final int DRAWN = 150;
    private static final int HIGHEST = 200;
    private static final double RESTRAINT = 3e-4;

    private final TieNetwork everything;
    private final TieModel model;
    private final List<Question> questions;
    private final long seed;

    private Fitting(TieNetwork everything, TieNetwork rest, List<Question> questions, long seed) {
        this.everything = everything;
        this.model = TieModel.of(rest);
        this.questions = questions;
        this.seed = seed;
    }

    static void run(TieNetwork everything, long seed, Path into) throws IOException {
        var ties = new ArrayList<>(everything.ties());
        Collections.shuffle(ties, new Random(seed));
        var keptBack = ties.subList(0, ties.size() / 10);
        var rest = everything.tied(ties.subList(ties.size() / 10, ties.size()));
        var fitting = new Fitting(everything, rest, new Exam(rest, keptBack).questions(), seed);
        var first = fitting.fit(new double[fitting.model.rules().size()], 0, 10);
        System.out.println("Fitted against places drawn at random; now against the hardest.");
        var weights = fitting.fit(first, HIGHEST, 2);
        fitting.write(weights, into);
    }

    /** @param every of how many questions one is asked, the two directions of ties in turn */
    private double[] fit(double[] weights, int highest, int every) {
        var choices = new ConditionalLogit.Choice[questions.size() / every];
        IntStream.range(0, choices.length)
                .parallel()
                .forEach(number -> choices[number] = choice(number * every + number % every, weights, highest));
        return new ConditionalLogit(Arrays.asList(choices), RESTRAINT).fit();
    }

    private ConditionalLogit.Choice choice(int number, double[] weights, int highest) {
        var question = questions.get(number);
        var evidence = model.evidence(question.from());
        var others = IntStream.range(0, everything.size())
                .filter(place -> place != question.from()
                        && place != question.to()
                        && !everything.tied(question.from(), place))
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        var rivals = new ArrayList<Integer>();
        if (highest > 0) {
            var scores = TieModel.weighed(evidence, weights);
            others.sort((one, other) -> Double.compare(scores[other], scores[one]));
            rivals.addAll(others.subList(0, Math.min(highest, others.size())));
            others.subList(0, rivals.size()).clear();
        }
        var certain = rivals.size();
        Collections.shuffle(others, new Random(seed * 1_000_003 + number));
        rivals.addAll(others.subList(0, Math.min(DRAWN, others.size())));
        var rows = new float[rivals.size() + 1][evidence.length];
        var offset = new double[rivals.size() + 1];
        for (int row = 0; row < rows.length; row++) {
            var place = row == 0 ? question.to() : rivals.get(row - 1);
            for (int rule = 0; rule < evidence.length; rule++) {
                rows[row][rule] = (float) evidence[rule][place];
            }
            // Whoever was drawn stands for the many that were not.
            offset[row] = row <= certain ? 0 : Math.log((double) others.size() / (rivals.size() - certain));
        }
        return new ConditionalLogit.Choice(rows, offset);
    }

    private void write(double[] weights, Path into) throws IOException {
        var rules = model.rules();
        var text = new StringBuilder("""
                # Fitted by ./mvnw -q -Pevaluation verify -Devaluation.fit=true -Devaluation.seed=%d; see docs/evaluation.md.
                # %d questions from %d ties kept back, evidence from the other %d.
                rule,weight
                """.formatted(
                seed,
                questions.size() / 2,
                questions.size() / 2,
                everything.ties().size() - questions.size() / 2));
        for (int rule = 0; rule < weights.length; rule++) {
            text.append("%s,%.5f%n".formatted(rules.get(rule), weights[rule]));
        }
        Files.writeString(into, text);
        System.out.println("Written: " + into);
    }
}
