package vn.caunoi.ui.matching;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.matching.Match;
import vn.caunoi.matching.MatchRule;
import vn.caunoi.matching.MatchSide;
import vn.caunoi.ui.Texts;

/** Why a match stands below the one above it, in one sentence: the rules that make the greatest difference. */
final class Below {
    private static final int MOST = 2;

    /**
     * What a rule gives the match below more, or less where it is negative, in points of the score; without a rule, what
     * is supposed since needs are not known.
     */
    private record Difference(@Nullable MatchRule rule, double points) {}

    private Below() {}

    static String of(Match above, String nameOfAbove, Match below) {
        var apart = Points.tenths(above.score()) - Points.tenths(below.score());
        if (apart <= 0) {
            return equal(above, nameOfAbove, below);
        }
        // The side that gains less here gains more above: of two gains of the same side every rule's part can be told.
        var side = lesser(below);
        var differences = differences(above, below, side);
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
        if (one.rule() == null) {
            return I18NProvider.translate("matching.below.supposed.less", Points.of(-one.points()));
        }
        var key = one.rule().side() == MatchSide.AGAINST
                ? "matching.below.against"
                : has(below, one.rule()) ? "matching.below.less" : "matching.below.absent";
        return I18NProvider.translate(key, Texts.of(one.rule()), Points.of(-one.points()));
    }

    private static String more(Difference one, Match above) {
        if (one.rule() == null) {
            return I18NProvider.translate("matching.below.supposed.more", Points.of(one.points()));
        }
        var key = one.rule().side() == MatchSide.AGAINST && has(above, one.rule())
                ? "matching.below.free"
                : "matching.below.more";
        return I18NProvider.translate(key, Texts.of(one.rule()), Points.of(one.points()));
    }

    private static boolean has(Match match, MatchRule rule) {
        return match.reasons().stream().anyMatch(reason -> reason.rule() == rule);
    }

    /** What lacks most first. */
    private static List<Difference> differences(Match above, Match below, MatchSide side) {
        var rules = new TreeMap<MatchRule, Double>();
        counted(below, side).forEach((rule, points) -> rules.merge(rule, points, Double::sum));
        counted(above, side).forEach((rule, points) -> rules.merge(rule, -points, Double::sum));
        return Stream.concat(
                        Stream.of(new Difference(null, Points.tenths(supposed(below, side) - supposed(above, side)))),
                        rules.entrySet().stream()
                                .map(one -> new Difference(one.getKey(), Points.tenths(one.getValue()))))
                .filter(one -> one.points() != 0)
                .sorted(Comparator.comparingDouble(Difference::points))
                .toList();
    }

    /** What each rule adds to what a side gains; with what is supposed they make it up. */
    static Map<MatchRule, Double> counted(Match match, MatchSide side) {
        var other = side == MatchSide.OURS ? MatchSide.THEIRS : MatchSide.OURS;
        var found = new EnumMap<MatchRule, Double>(MatchRule.class);
        match.reasons().stream()
                .filter(reason -> reason.side() != other)
                .forEach(reason -> found.merge(reason.rule(), reason.points(), Double::sum));
        return found;
    }

    /** What a side is supposed to gain besides, since its needs are not known. */
    static double supposed(Match match, MatchSide side) {
        return side == MatchSide.OURS ? match.supposedOurs() : match.supposedTheirs();
    }
}
