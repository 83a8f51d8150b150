package vn.caunoi.ui.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caunoi.matching.Match;
import vn.caunoi.matching.MatchAnswer;
import vn.caunoi.matching.MatchReason;
import vn.caunoi.matching.MatchRule;
import vn.caunoi.matching.Sentence;

/** What each rule adds to a score adds up to it, so that the difference between two matches is told without a rest. */
class BelowTest {
    private static final int SHARE = 40;

    private static MatchReason reason(MatchRule rule, double points) {
        return new MatchReason(rule, points, new Sentence("vì", "because"), List.of(), List.of());
    }

    private static Match match(double ours, double theirs, MatchReason... reasons) {
        var answer = new MatchAnswer(new Sentence("…", "…"), List.of(), List.of(), null);
        return new Match(
                1,
                2,
                Math.min(ours, theirs),
                ours,
                theirs,
                Arrays.asList(reasons),
                List.of(),
                answer,
                answer,
                answer,
                null);
    }

    @Test
    void onlyWhatTheLesserSideGainsCounts() {
        var match = match(
                31,
                26,
                reason(MatchRule.OFFER_MEETS_NEED, 30),
                reason(MatchRule.NEED_MET_BY_OFFER, 25),
                reason(MatchRule.NATIONAL_TIE, 6),
                reason(MatchRule.ALREADY_RELATED, -5));

        assertThat(Below.counted(match, SHARE))
                .isEqualTo(Map.of(
                        MatchRule.NEED_MET_BY_OFFER, 25.0,
                        MatchRule.NATIONAL_TIE, 6.0,
                        MatchRule.ALREADY_RELATED, -5.0));
        assertThat(sum(match)).isEqualTo(match.score(), within(0.001));
    }

    @Test
    void ofASideOfWhichNothingIsKnownAShareOfTheOthersCounts() {
        var match = match(36, 18, reason(MatchRule.OFFER_MEETS_NEED, 30), reason(MatchRule.NATIONAL_TIE, 6));

        assertThat(Below.counted(match, SHARE))
                .isEqualTo(Map.of(MatchRule.OFFER_MEETS_NEED, 12.0, MatchRule.NATIONAL_TIE, 6.0));
        assertThat(sum(match)).isEqualTo(match.score(), within(0.001));
    }

    private static double sum(Match match) {
        return Below.counted(match, SHARE).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
