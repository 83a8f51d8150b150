package vn.caunoi.matching;

import java.util.List;
import java.util.Set;
import vn.caunoi.base.Lang;

/** A need of the province names the partner's country. */
final class CountryIsSought implements Rule {

    @Override
    public MatchRule rule() {
        return MatchRule.COUNTRY_IS_SOUGHT;
    }

    @Override
    public Key key() {
        return Key.COUNTRY;
    }

    private static List<Board.Wish> needs(Question question, int country) {
        return question.needs().stream()
                .filter(need -> question.ours()
                        .sought()
                        .getOrDefault(need.id(), Set.of())
                        .contains(country))
                .toList();
    }

    @Override
    public int value(Question question, int country) {
        return needs(question, country).isEmpty() ? 0 : 100;
    }

    @Override
    public List<Fact> facts(Question question, int partner, Proofs proofs) {
        return needs(question, question.board().country[partner]).stream()
                .map(need -> Fact.of(need.id()))
                .toList();
    }

    @Override
    public String say(Question question, int partner, Names names, Lang lang) {
        var country = question.board().country[partner];
        var need = names.of(needs(question, country).getFirst().id(), lang);
        var where = names.of(question.board().countries[country].id(), lang);
        return lang.name(
                "Nhu cầu “%s” nêu đích danh %s.".formatted(need, where),
                "The need “%s” names %s.".formatted(need, where));
    }
}
