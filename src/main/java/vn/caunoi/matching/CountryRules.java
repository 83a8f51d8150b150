package vn.caunoi.matching;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import vn.caunoi.base.Lang;

/** What makes working with a partner's country easy, whoever the partner is. */
final class CountryRules {

    private CountryRules() {}

    /** A sentence about a country. */
    private interface Saying {
        String of(Board.CountryFacts country, Names names, Lang lang);
    }

    private record OnCountry(
            MatchRule rule,
            ToIntFunction<Board.CountryFacts> worth,
            Function<Board.CountryFacts, List<Fact>> facts,
            Saying saying)
            implements Rule {

        @Override
        public Key key() {
            return Key.COUNTRY;
        }

        @Override
        public int value(Question question, int country) {
            return worth.applyAsInt(question.board().countries[country]);
        }

        @Override
        public List<Fact> facts(Question question, int partner, Proofs proofs) {
            return facts.apply(question.board().countries[question.board().country[partner]]);
        }

        @Override
        public String say(Question question, int partner, Names names, Lang lang) {
            return saying.of(question.board().countries[question.board().country[partner]], names, lang);
        }
    }

    static List<Rule> all() {
        return List.of(
                new OnCountry(
                        MatchRule.NATIONAL_TIE,
                        Board.CountryFacts::tie,
                        country ->
                                List.of(new Rule.Fact(country.id(), country.tie() > 20 ? "partnership" : "relations")),
                        (country, names, lang) -> lang.name(
                                "Việt Nam và %s có %s."
                                        .formatted(names.of(country.id(), lang), Terms.tie(country.tie(), lang)),
                                "Vietnam and %s have %s."
                                        .formatted(names.of(country.id(), lang), Terms.tie(country.tie(), lang)))),
                new OnCountry(
                        MatchRule.TRADE_AGREEMENT,
                        country -> country.tradeAgreements().isEmpty() ? 0 : 100,
                        country -> country.tradeAgreements().stream()
                                .map(Rule.Fact::of)
                                .toList(),
                        (country, names, lang) -> lang.name(
                                "Hiệp định thương mại đang có hiệu lực với %s: %s."
                                        .formatted(
                                                names.of(country.id(), lang),
                                                names.list(country.tradeAgreements(), lang)),
                                "In force with %s: %s."
                                        .formatted(
                                                names.of(country.id(), lang),
                                                names.list(country.tradeAgreements(), lang)))),
                new OnCountry(
                        MatchRule.MISSION_COVERS,
                        country -> country.missions().isEmpty() ? 0 : 100,
                        country ->
                                country.missions().stream().map(Rule.Fact::of).toList(),
                        (country, names, lang) -> lang.name(
                                "%s phụ trách địa bàn.".formatted(names.list(country.missions(), lang)),
                                "Covered by: %s.".formatted(names.list(country.missions(), lang)))),
                new OnCountry(
                        MatchRule.ANNIVERSARY,
                        country -> country.anniversary() == null
                                ? 0
                                : country.anniversary().years() % 10 == 0 ? 100 : 60,
                        country -> List.of(new Rule.Fact(country.id(), "relations_date")),
                        (country, names, lang) -> {
                            var turning = java.util.Objects.requireNonNull(country.anniversary());
                            return lang.name(
                                    "%s: %d năm quan hệ ngoại giao với %s."
                                            .formatted(
                                                    Terms.of(turning.on()),
                                                    turning.years(),
                                                    names.of(country.id(), lang)),
                                    "%s: %d years of diplomatic relations with %s."
                                            .formatted(
                                                    Terms.of(turning.on()),
                                                    turning.years(),
                                                    names.of(country.id(), lang)));
                        }));
    }
}
