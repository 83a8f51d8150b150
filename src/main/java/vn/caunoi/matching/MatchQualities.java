package vn.caunoi.matching;

import java.util.Arrays;
import java.util.HashSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Confidence;

/** Measures the suggestions for all provinces of today by the weights that hold. */
@Service
public class MatchQualities {

    private static final int FIRST = 10;
    private static final double FLOOR = 10;

    private final Matches matches;
    private final Boards boards;
    private final Feedbacks feedbacks;

    MatchQualities(Matches matches, Boards boards, Feedbacks feedbacks) {
        this.matches = matches;
        this.boards = boards;
        this.feedbacks = feedbacks;
    }

    public MatchQuality measure() {
        var board = boards.current().board;
        var suggested = new TreeSet<Long>();
        var all = 0;
        var withTen = 0;
        var reciprocal = 0;
        var reasons = 0;
        var sourced = 0;
        var countries = 0;
        var ofPlaces = matches.everywhere(FIRST).stream().collect(Collectors.groupingBy(Match::provinceId));
        for (var found : ofPlaces.values()) {
            var seen = new HashSet<Short>();
            for (var match : found) {
                suggested.add(match.partnerId());
                seen.add(board.country[board.partner(match.partnerId())]);
                reciprocal += match.gainOurs() >= FLOOR && match.gainTheirs() >= FLOOR ? 1 : 0;
                for (var reason : match.reasons()) {
                    // What a colleague said stands by itself, with name and day.
                    if (!reason.recordIds().isEmpty()) {
                        reasons++;
                        sourced += reason.sources().stream()
                                        .anyMatch(source -> source.source().confidence() == Confidence.ACCEPTED)
                                ? 1
                                : 0;
                    }
                }
            }
            all += found.size();
            withTen += found.size() == FIRST ? 1 : 0;
            countries += seen.size();
        }
        return new MatchQuality(
                board.places.size(),
                withTen,
                share(reciprocal, all),
                FLOOR,
                share(countries, board.places.size()),
                gini(matches.shown(suggested, FIRST)),
                share(sourced, reasons),
                feedbacks.counts().entrySet().stream()
                        .map(count -> new MatchQuality.VerdictCount(count.getKey(), count.getValue()))
                        .toList());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** The Gini coefficient: 0 when all have as much, near 1 when one has all. */
    static double gini(int[] amounts) {
        var sorted = amounts.clone();
        Arrays.sort(sorted);
        var total = Arrays.stream(sorted).sum();
        if (total == 0) {
            return 0;
        }
        var weighted = 0L;
        for (int at = 0; at < sorted.length; at++) {
            weighted += (long) (at + 1) * sorted[at];
        }
        return 2.0 * weighted / ((double) sorted.length * total) - (sorted.length + 1.0) / sorted.length;
    }
}
