package vn.caunoi.ui.matching;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.caunoi.matching.Match;
import vn.caunoi.matching.MatchReason;
import vn.caunoi.matching.MatchRule;
import vn.caunoi.matching.MatchSide;
import vn.caunoi.ui.Texts;

/** Why a match stands below the one above it, in one sentence: the rules that make the greatest difference. */
final class Below {
    private static final int MOST = 2;

    /** What a rule gives the match below more, or less where it is negative, in points of the score. */
    private record Difference(MatchRule rule, double points) {}

    private Below() {}

    /** @param unknownShare what a side of which nothing is known is taken to gain of the other's, in per cent */
    static String of(Match above, String nameOfAbove, Match below, int unknownShare) {
        var apart = Points.tenths(above.score()) - Points.tenths(below.score());
        if (apart <= 0) {
            return equal(above, nameOfAbove, below);
        }
        // The side that gains less here gains more above: of two gains of the same side every rule's part can be told.
        var side = lesser(below);
        var differences = differences(counted(above, side, unknownShare), counted(below, side, unknownShare));
        var parts = new ArrayList<String>();
        differences.stream()
                .filter(one -> one.points() < 0)
                .limit(MOST)
                .map(one -> less(one, below))
                .forEach(parts::add);
        differences.reversed().stream()
                .filter(one -> one.points() > 0)
                .limit(1)
                .map(one -> more(one, above))
                .forEach(parts::add);
        if (parts.isEmpty()) {
            return I18NProvider.translate("matching.below.only", nameOfAbove, Points.of(apart));
        }
        var because = String.join("; ", parts);
        var ofSide = Points.of(Points.tenths(gain(above, side)) - Points.tenths(gain(below, side)));
        return ofSide.equals(Points.of(apart))
                ? I18NProvider.translate("matching.below", nameOfAbove, ofSide, because)
                : I18NProvider.translate(
                        side == MatchSide.OURS ? "matching.below.ours" : "matching.below.theirs",
                        nameOfAbove,
                        Points.of(apart),
                        ofSide,
                        because);
    }

    /** The side that gains less, on which the score stands. */
    static MatchSide lesser(Match match) {
        return match.gainOurs() < match.gainTheirs() ? MatchSide.OURS : MatchSide.THEIRS;
    }

    private static double gain(Match match, MatchSide side) {
        return side == MatchSide.OURS ? match.gainOurs() : match.gainTheirs();
    }

    /** Of equal scores the one whose better side gains more comes first, then the one that was entered first. */
    private static String equal(Match above, String nameOfAbove, Match below) {
        var greaterAbove = Points.tenths(Math.max(above.gainOurs(), above.gainTheirs()));
        var greaterBelow = Points.tenths(Math.max(below.gainOurs(), below.gainTheirs()));
        return greaterAbove > greaterBelow
                ? I18NProvider.translate(
                        "matching.below.greater", nameOfAbove, Points.of(greaterBelow), Points.of(greaterAbove))
                : I18NProvider.translate("matching.below.equal", nameOfAbove);
    }

    private static String less(Difference one, Match below) {
        var key = one.rule().side() == MatchSide.AGAINST
                ? "matching.below.against"
                : has(below, one.rule()) ? "matching.below.less" : "matching.below.absent";
        return I18NProvider.translate(key, Texts.of(one.rule()), Points.of(-one.points()));
    }

    private static String more(Difference one, Match above) {
        var key = one.rule().side() == MatchSide.AGAINST && has(above, one.rule())
                ? "matching.below.free"
                : "matching.below.more";
        return I18NProvider.translate(key, Texts.of(one.rule()), Points.of(one.points()));
    }

    private static boolean has(Match match, MatchRule rule) {
        return match.reasons().stream().anyMatch(reason -> reason.rule() == rule);
    }

    /** What lacks most first. */
    private static List<Difference> differences(Map<MatchRule, Double> above, Map<MatchRule, Double> below) {
        var rules = new TreeMap<MatchRule, Double>();
        below.forEach((rule, points) -> rules.merge(rule, points, Double::sum));
        above.forEach((rule, points) -> rules.merge(rule, -points, Double::sum));
        return rules.entrySet().stream()
                .map(one -> new Difference(one.getKey(), Points.tenths(one.getValue())))
                .filter(one -> one.points() != 0)
                .sorted(Comparator.comparingDouble(Difference::points))
                .toList();
    }

    /** What each rule adds to what a side gains. */
    static Map<MatchRule, Double> counted(Match match, MatchSide side, int unknownShare) {
        var known = match.reasons().stream().anyMatch(reason -> reason.side() == side);
        var found = new EnumMap<MatchRule, Double>(MatchRule.class);
        for (var reason : match.reasons()) {
            var share = share(reason, side, known, unknownShare);
            if (share != 0) {
                found.merge(reason.rule(), reason.points() * share, Double::sum);
            }
        }
        return found;
    }

    /** The points of the score for which no reason is given: those of rules whose facts have no accepted source. */
    static double unexplained(Match match, int unknownShare) {
        return match.score()
                - counted(match, lesser(match), unknownShare).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
    }

    private static double share(MatchReason reason, MatchSide side, boolean known, int unknownShare) {
        return switch (reason.side()) {
            case BOTH, AGAINST -> 1;
            case OURS, THEIRS -> reason.side() == side ? 1 : known ? 0 : unknownShare / 100.0;
        };
    }
}
