package vn.caunoi.matching;

import java.util.List;

/**
 * How good the suggestions are, over the first ten of every province of today.
 *
 * @param provinces how many provinces there are
 * @param withTen how many of them have ten suggestions
 * @param reciprocalShare of the suggestions, in which both sides gain at least {@code floor} points; from 0 to 1
 * @param floor in points
 * @param countriesMean how many countries are among the first ten of a province, on average
 * @param exposureGini how unevenly the suggested partners' own first ten are spread over the provinces: 0 when evenly, 1
 *     when all name the same
 * @param sourcedShare of the reasons, those with an accepted source; from 0 to 1
 * @param said how often each was said of suggestions; empty for those who have not signed in
 */
public record MatchQuality(
        int provinces,
        int withTen,
        double reciprocalShare,
        double floor,
        double countriesMean,
        double exposureGini,
        double sourcedShare,
        List<VerdictCount> said) {

    /** How often something was said. */
    public record VerdictCount(FeedbackVerdict verdict, int count) {}
}
