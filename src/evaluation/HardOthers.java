package evaluation;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The wrong answers that are hardest to tell from right ones, after HeaRT (Li and others, 2023): up to
 * {@value #MOST} for each question, half of them those that resource allocation puts highest, the rest those of
 * personalised PageRank. Where neither reaches any place, there are none.
 */
final class HardOthers {

    private static final int MOST = 250;

    private final Exam exam;
    private final Baselines baselines;

    HardOthers(Exam exam, Baselines baselines) {
        this.exam = exam;
        this.baselines = baselines;
    }

    int[] of(Question question) {
        var chosen = new LinkedHashSet<Integer>();
        take(chosen, MOST / 2, baselines.resourceAllocation(question.from()), question);
        take(chosen, MOST, baselines.pageRank(question.from()), question);
        return chosen.stream().mapToInt(Integer::intValue).toArray();
    }

    private void take(Set<Integer> chosen, int until, double[] scores, Question question) {
        IntStream.range(0, scores.length)
                .filter(place -> scores[place] > 0
                        && place != question.from()
                        && place != question.to()
                        && !exam.tied(question.from(), place))
                .boxed()
                .sorted((one, other) -> Double.compare(scores[other], scores[one]))
                .takeWhile(_ -> chosen.size() < until)
                .forEach(chosen::add);
    }

    static int[][] ofAll(Exam exam, Baselines baselines) {
        var hard = new HardOthers(exam, baselines);
        var all = new int[exam.questions().size()][];
        Arrays.parallelSetAll(all, number -> hard.of(exam.questions().get(number)));
        return all;
    }
}
