package vn.caunoi.matching;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of the weights.
 *
 * @param version 0 for those that the product comes with
 * @param at since when; null for those that the product comes with
 * @param unknownShare in percent: what the gain of a side is taken for, of the other's, while nothing is known of it
 */
public record Weighing(
        int version,
        @Nullable OffsetDateTime at,
        @Nullable String byName,
        @Nullable String note,
        int unknownShare,
        List<MatchWeight> weights) {

    /** What a rule gives at most, and whether it is used. */
    public record MatchWeight(MatchRule rule, int points, boolean used) {

        public MatchSide side() {
            return rule.side();
        }

        /** What the product comes with. */
        public int usual() {
            return rule.usualPoints();
        }
    }
}
