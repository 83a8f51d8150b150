package vn.caunoi.ui.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caunoi.matching.Match;
import vn.caunoi.matching.MatchAnswer;
import vn.caunoi.matching.MatchReason;
import vn.caunoi.matching.MatchRule;
import vn.caunoi.matching.MatchSide;
import vn.caunoi.matching.Sentence;

/** What each rule adds to a score adds up to it, so that the difference between two matches is told without a rest. */
class BelowTest {
    private static MatchReason reason(MatchRule rule, double points) {
        return new MatchReason(rule, points, new Sentence("vì", "because"), List.of(), List.of());
    }

    private static Match match(double ours, double theirs, double supposedTheirs, MatchReason... reasons) {
        var answer = new MatchAnswer(new Sentence("…", "…"), List.of(), List.of(), null);
        return new Match(
                1,
                2,
                Math.min(ours, theirs),
                ours,
                theirs,
                0,
                supposedTheirs,
                Arrays.asList(reasons),
                List.of(),
                answer,
                answer,
                answer,
                null);
    }

    @Test
    void onlyWhatASideGainsCountsForIt() {
        var match = match(
                31,
                26,
                0,
                reason(MatchRule.OFFER_MEETS_NEED, 30),
                reason(MatchRule.NEED_MET_BY_OFFER, 25),
                reason(MatchRule.NATIONAL_TIE, 6),
                reason(MatchRule.ALREADY_RELATED, -5));

        assertThat(Below.counted(match, MatchSide.THEIRS))
                .isEqualTo(Map.of(
                        MatchRule.NEED_MET_BY_OFFER, 25.0,
                        MatchRule.NATIONAL_TIE, 6.0,
                        MatchRule.ALREADY_RELATED, -5.0));
    }

    @Test
    void whatIsSupposedWhileNeedsAreNotKnownIsNoRulesDoing() {
        var match = match(36, 18, 9, reason(MatchRule.WORKS_WITH_VIETNAM, 3), reason(MatchRule.NATIONAL_TIE, 6));

        assertThat(Below.counted(match, MatchSide.THEIRS))
                .isEqualTo(Map.of(MatchRule.WORKS_WITH_VIETNAM, 3.0, MatchRule.NATIONAL_TIE, 6.0));
        assertThat(Below.supposed(match, MatchSide.THEIRS)).isEqualTo(9);
    }
}
