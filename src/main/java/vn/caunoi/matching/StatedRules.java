package vn.caunoi.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import vn.caunoi.base.Lang;

/** What the register says of the province and a partner themselves. */
final class StatedRules {

    private StatedRules() {}

    private interface Saying {
        String of(Question question, int partner, Names names, Lang lang);
    }

    /** A record of the province, by partner, proves it. */
    private record Stated(MatchRule rule, Function<OurSide, Map<Integer, Long>> records, Saying saying)
            implements Rule {

        @Override
        public Key key() {
            return Key.PARTNER;
        }

        @Override
        public Iterable<Integer> partners(Question question) {
            return records.apply(question.ours()).keySet();
        }

        @Override
        public int value(Question question, int partner) {
            return records.apply(question.ours()).containsKey(partner) ? 100 : 0;
        }

        @Override
        public List<Fact> facts(Question question, int partner, Proofs proofs) {
            return List.of(Fact.of(
                    Objects.requireNonNull(records.apply(question.ours()).get(partner))));
        }

        @Override
        public String say(Question question, int partner, Names names, Lang lang) {
            return saying.of(question, partner, names, lang);
        }
    }

    /** Somebody who works with the register said it. */
    private record Said(MatchRule rule, Set<FeedbackVerdict> verdicts) implements Rule {

        @Override
        public Key key() {
            return Key.PARTNER;
        }

        @Override
        public Iterable<Integer> partners(Question question) {
            return question.ours().said().keySet();
        }

        @Override
        public int value(Question question, int partner) {
            var word = question.ours().said().get(partner);
            return word != null && verdicts.contains(word.verdict()) ? 100 : 0;
        }

        /** What a colleague said stands by itself, with name and day. */
        @Override
        public List<Fact> facts(Question question, int partner, Proofs proofs) {
            return List.of();
        }

        @Override
        public String say(Question question, int partner, Names names, Lang lang) {
            var word = Objects.requireNonNull(question.ours().said().get(partner));
            var what = Terms.of(word.verdict(), lang);
            var why = word.reason() == null ? "" : ": " + word.reason();
            return lang.name(
                    "%s (%s, %s)%s.".formatted(what, word.byName(), Terms.of(word.on()), why),
                    "%s (%s, %s)%s.".formatted(what, word.byName(), Terms.of(word.on()), why));
        }
    }

    static List<Rule> all() {
        return List.of(
                new Stated(
                        MatchRule.SEEKS_THE_PROVINCE,
                        OurSide::seekers,
                        (question, partner, names, lang) -> lang.name(
                                "Đối tác đã đặt vấn đề thiết lập quan hệ, đang tìm hiểu.",
                                "The partner has asked for a relation, which is being explored.")),
                new Stated(
                        MatchRule.ALREADY_RELATED,
                        OurSide::related,
                        (question, partner, names, lang) -> lang.name(
                                "Đã có quan hệ: làm sâu thêm thay vì lập mới.",
                                "There is a relation already: deepen it rather than begin anew.")),
                new Stated(MatchRule.DORMANT_AGREEMENT, OurSide::dormant, (question, partner, names, lang) -> {
                    var agreement = names.of(
                            Objects.requireNonNull(question.ours().dormant().get(partner)), lang);
                    return lang.name(
                            "Thỏa thuận đang ngủ yên, cần kích hoạt trước: “%s”.".formatted(agreement),
                            "An agreement is asleep; bring it to life first: “%s”.".formatted(agreement));
                }),
                new Stated(MatchRule.DECLINED, OurSide::declined, (question, partner, names, lang) -> {
                    var need = names.of(
                            Objects.requireNonNull(question.ours().declined().get(partner)), lang);
                    return lang.name(
                            "Đối tác đã từ chối nhu cầu “%s”.".formatted(need),
                            "The partner declined the need “%s”.".formatted(need));
                }),
                new Said(
                        MatchRule.FOUND_USEFUL,
                        EnumSet.of(
                                FeedbackVerdict.USEFUL,
                                FeedbackVerdict.ASKED,
                                FeedbackVerdict.ACCEPTED,
                                FeedbackVerdict.MET,
                                FeedbackVerdict.AGREED)),
                new Said(MatchRule.NOT_NOW, EnumSet.of(FeedbackVerdict.NOT_NOW)),
                new Said(MatchRule.FOUND_WRONG, EnumSet.of(FeedbackVerdict.WRONG)));
    }
}
