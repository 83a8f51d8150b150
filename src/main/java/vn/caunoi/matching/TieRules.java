package vn.caunoi.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.caunoi.base.Lang;

/** What relations of provinces tell of a partner: whom it knows, and who knows its country. */
final class TieRules {

    /** More relations than that and a partner has little time for another one. */
    static final int LOADED = 6;
    /** So many partners in a country make it a known one. */
    private static final int KNOWN = 3;

    private TieRules() {}

    static List<Rule> all() {
        return List.of(
                new NeighboursKnowPartner(),
                new WorksWithVietnam(),
                new Overloaded(),
                new NeighboursKnowCountry(),
                new KnownCountry(),
                new NewCountry(),
                new Unverified(),
                new Stale());
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

    /** Rules on who has partners in a country. */
    private abstract static class OnTies implements Rule {

        private final MatchRule rule;

        OnTies(MatchRule rule) {
            this.rule = rule;
        }

        @Override
        public MatchRule rule() {
            return rule;
        }

        @Override
        public Key key() {
            return Key.COUNTRY;
        }

        @Override
        public List<Fact> facts(Question question, int partner, Proofs proofs) {
            return List.of(new Fact(
                    question.board()
                            .countries[question.board().country[partner]]
                            .id(),
                    "relations"));
        }

        static int own(Question question, int country) {
            return question.board().ties[country][question.ours().place()];
        }

        static List<Integer> neighbours(Question question, int country) {
            var board = question.board();
            var found = new ArrayList<Integer>();
            for (int place = 0; place < board.places.size(); place++) {
                if (place != question.ours().place()
                        && board.ties[country][place] > 0
                        && board.places.get(place).region() == question.place().region()) {
                    found.add(place);
                }
            }
            return found;
        }
    }

    private static final class NeighboursKnowCountry extends OnTies {

        NeighboursKnowCountry() {
            super(MatchRule.NEIGHBOURS_KNOW_COUNTRY);
        }

        @Override
        public List<Fact> facts(Question question, int partner, Proofs proofs) {
            var board = question.board();
            var country = board.country[partner];
            return neighbours(question, country).stream()
                    .map(place -> Fact.of(board.tieProofs[country][place]))
                    .toList();
        }

        @Override
        public int value(Question question, int country) {
            return Math.min(100, neighbours(question, country).size() * 34);
        }

        @Override
        public String say(Question question, int partner, Names names, Lang lang) {
            var country = question.board().country[partner];
            var who = names.list(
                    neighbours(question, country).stream()
                            .map(place -> question.board().places.get(place).id())
                            .toList(),
                    lang);
            var where = names.of(question.board().countries[country].id(), lang);
            return lang.name(
                    "Địa phương cùng vùng có đối tác tại %s: %s.".formatted(where, who),
                    "In the same region, these have partners in %s: %s.".formatted(where, who));
        }
    }

    private static final class KnownCountry extends OnTies {

        KnownCountry() {
            super(MatchRule.KNOWN_COUNTRY);
        }

        @Override
        public List<Fact> facts(Question question, int partner, Proofs proofs) {
            var board = question.board();
            return List.of(Fact.of(
                    board.tieProofs[board.country[partner]][question.ours().place()]));
        }

        @Override
        public int value(Question question, int country) {
            return Math.min(100, own(question, country) * 100 / KNOWN);
        }

        @Override
        public String say(Question question, int partner, Names names, Lang lang) {
            var country = question.board().country[partner];
            var where = names.of(question.board().countries[country].id(), lang);
            return lang.name(
                    "Địa bàn truyền thống: tỉnh đã có %d đối tác tại %s.".formatted(own(question, country), where),
                    "A traditional market: the province has %d partners in %s."
                            .formatted(own(question, country), where));
        }
    }

    /** A new country is worth the more, the more of the province's partners are in the countries that it knows. */
    private static final class NewCountry extends OnTies {

        NewCountry() {
            super(MatchRule.NEW_COUNTRY);
        }

        /** That there is nothing cannot be cited; the relations elsewhere can. */
        @Override
        public List<Fact> facts(Question question, int partner, Proofs proofs) {
            var board = question.board();
            var found = new ArrayList<Fact>();
            for (int other = 0; other < board.ties.length; other++) {
                if (own(question, other) > 0) {
                    found.add(Fact.of(board.tieProofs[other][question.ours().place()]));
                }
            }
            return found;
        }

        @Override
        public int value(Question question, int country) {
            if (own(question, country) > 0) {
                return 0;
            }
            var all = 0;
            var most = 0;
            for (int other = 0; other < question.board().ties.length; other++) {
                all += own(question, other);
                most = Math.max(most, own(question, other));
            }
            return all == 0 ? 0 : most * 100 / all;
        }

        @Override
        public String say(Question question, int partner, Names names, Lang lang) {
            var where = names.of(
                    question.board()
                            .countries[question.board().country[partner]]
                            .id(),
                    lang);
            return lang.name(
                    "Địa bàn mới: tỉnh chưa có đối tác nào tại %s, giúp đa dạng hóa quan hệ.".formatted(where),
                    "A new market: the province has no partner in %s yet.".formatted(where));
        }
    }
}
