package evaluation;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The rank that a method gave the answer of each question, and among how many places it stood.
 *
 * @param rank from 1; places with the same score share the mean of their ranks
 */
record Ranks(double[] rank, double[] among) {

    /** @param others the places that the answer of the question with a number is ranked against, itself not among them */
    static Ranks of(Method method, List<Question> questions, IntFunction<int[]> others) {
        var rank = new double[questions.size()];
        var among = new double[questions.size()];
        IntStream.range(0, questions.size()).parallel().forEach(number -> {
            var question = questions.get(number);
            var scores = method.scoring().of(question.from());
            var against = others.apply(number);
            rank[number] = rank(scores, question.to(), against);
            among[number] = against.length + 1;
        });
        return new Ranks(rank, among);
    }

    static double rank(double[] scores, int answer, int[] others) {
        var above = 0;
        var level = 0;
        for (int other : others) {
            if (scores[other] > scores[answer]) {
                above++;
            } else if (scores[other] == scores[answer]) {
                level++;
            }
        }
        return 1 + above + level / 2.0;
    }
}
