package vn.caunoi.matching;

import java.util.List;
import vn.caunoi.base.Lang;

/** The province is after something with the partner's country: what is asked for, or something else only. */
final class PurposeWithCountry implements Rule {

    /** Nothing was asked for: that it is after something at all counts for less. */
    private static final int ANYTHING = 60;

    private final MatchRule rule;

    /** @param rule whether it speaks for a match, or against it since the country serves other purposes alone */
    PurposeWithCountry(MatchRule rule) {
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

    /** The aims that make the rule hold; none where it does not. */
    private List<Aim> aims(Question question, int country) {
        var all = question.ours().aims().getOrDefault(country, List.of());
        var asked = question.purposes();
        if (rule == MatchRule.OTHER_PURPOSE) {
            return asked.isEmpty() || all.stream().anyMatch(aim -> asked.contains(aim.purpose())) ? List.of() : all;
        }
        return asked.isEmpty()
                ? all
                : all.stream().filter(aim -> asked.contains(aim.purpose())).toList();
    }

    @Override
    public int value(Question question, int country) {
        if (aims(question, country).isEmpty()) {
            return 0;
        }
        return question.purposes().isEmpty() ? ANYTHING : 100;
    }

    @Override
    public List<Fact> facts(Question question, int partner, Proofs proofs) {
        return aims(question, question.board().country[partner]).stream()
                .map(Aim::proof)
                .distinct()
                .map(Fact::of)
                .toList();
    }

    @Override
    public String say(Question question, int partner, Names names, Lang lang) {
        var country = question.board().country[partner];
        var purposes = Names.join(
                aims(question, country).stream()
                        .map(aim -> Terms.of(aim.purpose(), lang))
                        .distinct()
                        .toList(),
                lang);
        var where = names.of(question.board().countries[country].id(), lang);
        return rule == MatchRule.OTHER_PURPOSE
                ? lang.name(
                        "Với %s, tỉnh theo đuổi mục tiêu khác: %s.".formatted(where, purposes),
                        "With %s the province is after something else: %s.".formatted(where, purposes))
                : lang.name(
                        "Tỉnh hợp tác với %s nhằm: %s.".formatted(where, purposes),
                        "The province cooperates with %s for: %s.".formatted(where, purposes));
    }
}
