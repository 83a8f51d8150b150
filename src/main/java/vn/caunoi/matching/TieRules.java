package vn.caunoi.matching;

import java.util.List;
import java.util.stream.IntStream;
import vn.caunoi.base.Lang;

/** What relations of provinces tell of a partner: whom it knows, and how much of that is still true. */
final class TieRules {

    /** More relations than that and a partner has little time for another one. */
    static final int LOADED = 6;

    private TieRules() {}

    static List<Rule> all() {
        return List.of(
                new NeighboursKnowPartner(), new WorksWithVietnam(), new Overloaded(), new Unverified(), new Stale());
    }

    /** Rules on a partner's standing: which places know it. */
    private abstract static class OnStanding implements Rule {

        private final MatchRule rule;

        OnStanding(MatchRule rule) {
            this.rule = rule;
        }

        @Override
        public MatchRule rule() {
            return rule;
        }

        @Override
        public Key key() {
            return Key.STANDING;
        }

        @Override
        public int value(Question question, int standing) {
            return value(question, question.board().standings.get(standing));
        }

        abstract int value(Question question, Standing standing);

        /** Its relations with others prove it. */
        @Override
        public List<Fact> facts(Question question, int partner, Proofs proofs) {
            var others = others(question, partner, rule == MatchRule.NEIGHBOURS_KNOW_PARTNER);
            return proofs.relations(partner, others).stream().map(Fact::of).toList();
        }

        /** The places that know a partner, by number; of the same region only where neighbours are asked for. */
        static List<Integer> others(Question question, int partner, boolean neighbours) {
            var board = question.board();
            return IntStream.range(0, board.places.size())
                    .filter(place -> place != question.ours().place()
                            && board.standingOf(partner).knows(place)
                            && (!neighbours
                                    || board.places.get(place).region()
                                            == question.place().region()))
                    .boxed()
                    .toList();
        }

        static List<Long> places(Question question, int partner, boolean neighbours) {
            return others(question, partner, neighbours).stream()
                    .map(place -> question.board().places.get(place).id())
                    .toList();
        }
    }

    private static final class NeighboursKnowPartner extends OnStanding {

        NeighboursKnowPartner() {
            super(MatchRule.NEIGHBOURS_KNOW_PARTNER);
        }

        @Override
        int value(Question question, Standing standing) {
            var board = question.board();
            for (int place = 0; place < board.places.size(); place++) {
                if (place != question.ours().place()
                        && standing.knows(place)
                        && board.places.get(place).region() == question.place().region()) {
                    return 100;
                }
            }
            return 0;
        }

        @Override
        public String say(Question question, int partner, Names names, Lang lang) {
            var who = names.list(places(question, partner, true), lang);
            return lang.name(
                    "Địa phương cùng vùng đã có quan hệ với đối tác: %s.".formatted(who),
                    "In the same region, these have relations with the partner: %s.".formatted(who));
        }
    }

    private static final class WorksWithVietnam extends OnStanding {

        WorksWithVietnam() {
            super(MatchRule.WORKS_WITH_VIETNAM);
        }

        @Override
        int value(Question question, Standing standing) {
            var others = standing.relations() - (standing.knows(question.ours().place()) ? 1 : 0);
            return Math.min(100, others * 40);
        }

        @Override
        public String say(Question question, int partner, Names names, Lang lang) {
            var who = names.list(places(question, partner, false), lang);
            return lang.name(
                    "Đối tác đã chọn hợp tác với Việt Nam: %s.".formatted(who),
                    "The partner has chosen to work with Vietnam: %s.".formatted(who));
        }
    }

    private static final class Overloaded extends OnStanding {

        Overloaded() {
            super(MatchRule.OVERLOADED);
        }

        @Override
        int value(Question question, Standing standing) {
            return standing.relations() < LOADED ? 0 : Math.min(100, (standing.relations() - LOADED + 1) * 25);
        }

        @Override
        public String say(Question question, int partner, Names names, Lang lang) {
            var many = question.board().standingOf(partner).relations();
            return lang.name(
                    "Đối tác đã có quan hệ với %d địa phương Việt Nam: khó dành thêm thời gian.".formatted(many),
                    "The partner already has relations with %d Vietnamese localities: it has little time left."
                            .formatted(many));
        }
    }

    private static final class Unverified extends OnStanding {

        @Override
        public List<Fact> facts(Question question, int partner, Proofs proofs) {
            return List.of();
        }

        Unverified() {
            super(MatchRule.UNVERIFIED);
        }

        @Override
        int value(Question question, Standing standing) {
            return standing.verified() ? 0 : 100;
        }

        @Override
        public String say(Question question, int partner, Names names, Lang lang) {
            return lang.name(
                    "Dữ liệu về đối tác mới chỉ là gợi ý, chưa được kiểm chứng.",
                    "What is known of the partner is suggested only and not verified.");
        }
    }

    private static final class Stale extends OnStanding {

        Stale() {
            super(MatchRule.STALE);
        }

        @Override
        int value(Question question, Standing standing) {
            return standing.stale() ? 100 : 0;
        }

        @Override
        public List<Fact> facts(Question question, int partner, Proofs proofs) {
            return List.of(Fact.of(question.board().partners[partner]));
        }

        @Override
        public String say(Question question, int partner, Names names, Lang lang) {
            return lang.name(
                    "Mọi nguồn về đối tác đều đã cũ: cần cập nhật trước.",
                    "All that is known of the partner was published long ago: bring it up to date first.");
        }
    }
}
