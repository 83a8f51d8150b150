package vn.caunoi.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import vn.caunoi.base.Lang;

/** The reasons that are given make up what each side gains, by the weights that the product comes with. */
public final class ReasonsAddUp {

    private static final String NO_NEED = "The province has stated no open need with a source.";
    private static final String UNKNOWN_NEEDS = "We do not know their needs.";

    private ReasonsAddUp() {}

    public static void check(Match match) {
        var both = sum(match, MatchSide.BOTH) + sum(match, MatchSide.AGAINST);
        var ours = sum(match, MatchSide.OURS);
        var theirs = sum(match, MatchSide.THEIRS);
        var share = Weights.USUAL_SHARE / 100.0;
        assertThat(match.gainOurs())
                .as(match.withWhom().text(Lang.EN))
                .isCloseTo(both + (lacks(match, NO_NEED) ? Math.max(ours, theirs * share) : ours), within(0.02));
        assertThat(both + ours + match.supposedOurs()).isCloseTo(match.gainOurs(), within(0.001));
        assertThat(both + theirs + match.supposedTheirs()).isCloseTo(match.gainTheirs(), within(0.001));
        assertThat(match.gainTheirs())
                .as(match.withWhom().text(Lang.EN))
                .isCloseTo(
                        both + (lacks(match, UNKNOWN_NEEDS) ? Math.max(theirs, ours * share) : theirs), within(0.02));
    }

    private static double sum(Match match, MatchSide side) {
        return match.reasons().stream()
                .filter(reason -> reason.side() == side)
                .mapToDouble(MatchReason::points)
                .sum();
    }

    private static boolean lacks(Match match, String missing) {
        return match.missing().stream().map(Sentence::en).anyMatch(missing::equals);
    }
}
