package vn.caunoi.matching;

import java.util.List;
import java.util.Objects;
import vn.caunoi.base.Lang;

/** What leads to a partner: the occasion that was chosen, and ties of places like the province. */
final class LeadingRules {

    private LeadingRules() {}

    static List<Rule> all() {
        return List.of(new OccasionInCountry(), new PlacesLikeOurs());
    }

    private static final class OccasionInCountry implements Rule {

        @Override
        public MatchRule rule() {
            return MatchRule.OCCASION;
        }

        @Override
        public Key key() {
            return Key.COUNTRY;
        }

        @Override
        public int value(Question question, int country) {
            var occasion = question.occasion();
            return occasion != null && occasion.countries().contains(country) ? 100 : 0;
        }

        @Override
        public List<Fact> facts(Question question, int partner, Proofs proofs) {
            return List.of(Fact.of(Objects.requireNonNull(question.occasion()).id()));
        }

        @Override
        public String say(Question question, int partner, Names names, Lang lang) {
            var occasion = names.of(Objects.requireNonNull(question.occasion()).id(), lang);
            return lang.name(
                    "Dịp “%s” đưa ta đến đất nước của đối tác.".formatted(occasion),
                    "The occasion “%s” leads to the partner’s country.".formatted(occasion));
        }
    }

    private static final class PlacesLikeOurs implements Rule {

        @Override
        public MatchRule rule() {
            return MatchRule.PLACES_LIKE_OURS;
        }

        @Override
        public Key key() {
            return Key.PARTNER;
        }

        @Override
        public Iterable<Integer> partners(Question question) {
            return question.alike().values().keySet();
        }

        @Override
        public int value(Question question, int partner) {
            return question.alike().values().getOrDefault(partner, 0);
        }

        @Override
        public List<Fact> facts(Question question, int partner, Proofs proofs) {
            var because = question.alike().because(partner);
            return because == null
                    ? List.of()
                    : because.proofs().stream().map(Fact::of).toList();
        }

        @Override
        public String say(Question question, int partner, Names names, Lang lang) {
            return Objects.requireNonNull(question.alike().because(partner)).text(lang);
        }
    }
}
