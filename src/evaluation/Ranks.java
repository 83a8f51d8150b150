package evaluation;

import java.util.stream.IntStream;

/**
 * The rank that a method gave the answer of each question, and among how many places it stood.
 *
 * @param rank from 1; places with the same score share the mean of their ranks
 */
record Ranks(double[] rank, double[] among) {

    /** Against all others and against the hard ones alone. */
    record Both(Ranks all, Ranks hard) {}

    static Both of(Method method, Exam exam, int[][] hard) {
        var size = exam.questions().size();
        var all = new Ranks(new double[size], new double[size]);
        var hardest = new Ranks(new double[size], new double[size]);
        IntStream.range(0, size).parallel().forEach(number -> {
            var question = exam.questions().get(number);
            var scores = method.scoring().of(question.from());
            all.put(number, scores, question.to(), exam.others(number));
            hardest.put(number, scores, question.to(), hard[number]);
        });
        return new Both(all, hardest);
    }

    private void put(int number, double[] scores, int answer, int[] others) {
        rank[number] = rank(scores, answer, others);
        among[number] = others.length + 1;
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
