package vn.caunoi.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.caunoi.base.Lang;

/** What relations of provinces tell of a partner's country: who has partners there, and in whose language. */
final class CountryTieRules {

    /** So many partners in a country make it a known one. */
    private static final int KNOWN = 3;

    private CountryTieRules() {}

    static List<Rule> all() {
        return List.of(new NeighboursKnowCountry(), new KnownCountry(), new NewCountry(), new SharedLanguage());
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

    /** Whoever works in a language with one country has interpreters and papers for the next. */
    private static final class SharedLanguage extends OnTies {

        SharedLanguage() {
            super(MatchRule.SHARED_LANGUAGE);
        }

        @Override
        public List<Fact> facts(Question question, int partner, Proofs proofs) {
            var board = question.board();
            var country = board.country[partner];
            var tongue = Objects.requireNonNull(board.countries[country].tongue());
            var found = new ArrayList<Fact>();
            found.add(Fact.of(tongue.source()));
            others(question, country)
                    .forEach(other -> found.add(
                            Fact.of(board.tieProofs[other][question.ours().place()])));
            return found;
        }

        @Override
        public int value(Question question, int country) {
            return others(question, country).isEmpty() ? 0 : 100;
        }

        /** The other countries of that language in which the province has partners. */
        private static List<Integer> others(Question question, int country) {
            var countries = question.board().countries;
            var tongue = countries[country].tongue();
            var found = new ArrayList<Integer>();
            for (int other = 0; tongue != null && other < countries.length; other++) {
                if (other != country && own(question, other) > 0 && tongue.isSpokenIn(countries[other])) {
                    found.add(other);
                }
            }
            return found;
        }

        @Override
        public String say(Question question, int partner, Names names, Lang lang) {
            var board = question.board();
            var country = board.country[partner];
            var language =
                    Objects.requireNonNull(board.countries[country].tongue()).name(lang);
            var where = names.list(
                    others(question, country).stream()
                            .map(other -> board.countries[other].id())
                            .toList(),
                    lang);
            return lang.name(
                    "Tỉnh đã làm việc bằng %s, ngôn ngữ chính tại %s, với đối tác tại %s."
                            .formatted(language, names.of(board.countries[country].id(), lang), where),
                    "The province works in %s, the main language of %s, with partners in %s."
                            .formatted(language, names.of(board.countries[country].id(), lang), where));
        }
    }
}
