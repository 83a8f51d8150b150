package vn.caunoi.matching;

import java.util.List;
import vn.caunoi.base.Lang;
import vn.caunoi.source.Citation;

/**
 * A reason for or against a match.
 *
 * @param points what it adds, or takes away where it is negative
 * @param recordIds the records that prove it, the most telling first
 * @param sources where these are known from, accepted ones only; none for what a colleague said
 */
public record MatchReason(
        MatchRule rule, double points, Sentence sentence, List<Long> recordIds, List<Citation> sources) {

    public MatchSide side() {
        return rule.side();
    }

    public String text(Lang lang) {
        return sentence.text(lang);
    }
}
