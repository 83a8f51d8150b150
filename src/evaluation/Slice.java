package evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.caunoi.matching.places.TieNetwork;

/** Some of the questions, and what their answers are ranked against. */
record Slice(String name, int[] questions, boolean hard) {

    static List<Slice> of(Exam exam, int[][] hard) {
        var network = exam.known();
        var slices = new ArrayList<Slice>();
        slices.add(slice(exam, "All", _ -> true));
        slices.add(new Slice(
                "Hard negatives",
                IntStream.range(0, hard.length).filter(number -> hard[number].length > 0).toArray(),
                true));
        slices.add(slice(exam, "Both have a tie", question -> ties(network, question.from())
                && ties(network, question.to())));
        slices.add(slice(exam, "Both have a tie, no shared neighbour", question -> ties(network, question.from())
                && ties(network, question.to())
                && !sharing(network, question)));
        slices.add(slice(exam, "No shared neighbour", question -> !sharing(network, question)));
        slices.add(slice(exam, "Cold start", question -> !ties(network, question.from())
                || !ties(network, question.to())));
        slices.add(slice(exam, "Cold start: the place asked about", question -> !ties(network, question.from())));
        slices.add(slice(exam, "Cold start: only its partner", question -> ties(network, question.from())
                && !ties(network, question.to())));
        return slices;
    }

    private static Slice slice(Exam exam, String name, Predicate<Question> belongs) {
        return new Slice(
                name,
                IntStream.range(0, exam.questions().size())
                        .filter(number -> belongs.test(exam.questions().get(number)))
                        .toArray(),
                false);
    }

    private static boolean ties(TieNetwork network, int place) {
        return network.degree(place) > 0;
    }

    private static boolean sharing(TieNetwork network, Question question) {
        return IntStream.of(network.partners(question.from()))
                .anyMatch(partner -> network.tied(partner, question.to()));
    }
}
