package vn.caunoi.matching;

import java.util.Map;

/**
 * What each rule weighs.
 *
 * @param points of each rule that is used; at most 100
 * @param unknownShare in hundredths: what the gain of a side is taken for, of the other's, while nothing is known of it
 */
record Weights(Map<MatchRule, Integer> points, int unknownShare) {

    static final int USUAL_SHARE = 50;

    int of(MatchRule rule) {
        return points.getOrDefault(rule, 0);
    }
}
