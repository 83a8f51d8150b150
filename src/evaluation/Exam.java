package evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.caunoi.matching.places.Tie;
import vn.caunoi.matching.places.TieNetwork;

/**
 * The ties that were kept back, asked for in both directions, and the network a method may learn from. What a place is
 * known to be tied to, by either, is never counted as a wrong answer.
 */
final class Exam {

    private final TieNetwork known;
    private final TieNetwork everything;
    private final List<Question> questions = new ArrayList<>();

    Exam(TieNetwork known, List<Tie> keptBack) {
        this.known = known;
        var all = new ArrayList<>(known.ties());
        all.addAll(keptBack);
        this.everything = known.tied(all);
        var asked = known.tied(keptBack).ties();
        for (int tie = 0; tie < asked.size(); tie++) {
            questions.add(new Question(
                    tie, asked.get(tie).one(), asked.get(tie).other()));
            questions.add(new Question(
                    tie, asked.get(tie).other(), asked.get(tie).one()));
        }
    }

    TieNetwork known() {
        return known;
    }

    List<Question> questions() {
        return questions;
    }

    /** All places that the asked one is not tied to, as far as is known. */
    int[] others(int number) {
        var question = questions.get(number);
        return IntStream.range(0, known.size())
                .filter(place -> place != question.from()
                        && place != question.to()
                        && !everything.tied(question.from(), place))
                .toArray();
    }

    boolean tied(int one, int other) {
        return everything.tied(one, other);
    }
}
