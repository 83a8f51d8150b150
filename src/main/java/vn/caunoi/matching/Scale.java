package vn.caunoi.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import vn.caunoi.partner.PartnerKind;

/**
 * Weighs every partner on the board for one question. What partners share is weighed once: countries, sets of sectors,
 * kinds and standings; each partner is then a sum of four numbers, and only those that a rule names get more.
 */
final class Scale {

    /** A partner by its number, and what both sides would gain. */
    record Weighed(int partner, Gain gain) {}

    private static final Comparator<Weighed> BEST_LAST =
            Comparator.comparing(Weighed::gain).thenComparing(Weighed::partner, Comparator.reverseOrder());

    /** Of a key: what speaks for us, for them, and for both less against. */
    private record Sums(int[] ours, int[] theirs, int[] both) {
        static Sums of(int size) {
            return new Sums(new int[size], new int[size], new int[size]);
        }

        void add(MatchSide side, int key, int points) {
            switch (side) {
                case OURS -> ours[key] += points;
                case THEIRS -> theirs[key] += points;
                case BOTH -> both[key] += points;
                case AGAINST -> both[key] -= points;
            }
        }
    }

    private final Question question;
    private final Weights weights;
    private final Board board;
    private final Sums byCountry;
    private final Sums bySectors;
    private final Sums byKind;
    private final Sums byStanding;
    private final Map<Integer, int[]> byPartner = new HashMap<>();
    private final boolean knowsOurs;

    Scale(Question question, Weights weights) {
        this.question = question;
        this.weights = weights;
        this.board = question.board();
        byCountry = Sums.of(board.countries.length + 1);
        bySectors = Sums.of(board.sectorSets.size());
        byKind = Sums.of(Byte.MAX_VALUE);
        byStanding = Sums.of(board.standings.size());
        knowsOurs = !question.needs().isEmpty();
        for (var rule : Rules.ALL) {
            if (weights.of(rule.rule()) > 0) {
                weigh(rule);
            }
        }
    }

    private void weigh(Rule rule) {
        switch (rule.key()) {
            case COUNTRY -> weigh(rule, byCountry, board.countries.length);
            case SECTORS -> weigh(rule, bySectors, board.sectorSets.size());
            case KIND -> weigh(rule, byKind, PartnerKind.values().length);
            case STANDING -> weigh(rule, byStanding, board.standings.size());
            case PARTNER -> {
                for (var partner : rule.partners(question)) {
                    var points = points(rule, partner);
                    if (points != 0) {
                        var sums = byPartner.computeIfAbsent(partner, none -> new int[3]);
                        switch (rule.rule().side()) {
                            case OURS -> sums[0] += points;
                            case THEIRS -> sums[1] += points;
                            case BOTH -> sums[2] += points;
                            case AGAINST -> sums[2] -= points;
                        }
                    }
                }
            }
        }
    }

    private void weigh(Rule rule, Sums sums, int size) {
        for (int key = 0; key < size; key++) {
            sums.add(rule.rule().side(), key, points(rule, key));
        }
    }

    /** In hundredths of a point. */
    private int points(Rule rule, int key) {
        return rule.value(question, key) * weights.of(rule.rule());
    }

    Gain gain(int partner) {
        // The last country stands for an unknown one.
        var of = board.country[partner] < 0 ? board.countries.length : board.country[partner];
        var set = board.sectors[partner];
        var sort = board.kind[partner];
        var known = board.standing[partner];
        var own = byPartner.get(partner);
        return new Gain(
                byCountry.ours[of]
                        + bySectors.ours[set]
                        + byKind.ours[sort]
                        + byStanding.ours[known]
                        + (own == null ? 0 : own[0]),
                byCountry.theirs[of]
                        + bySectors.theirs[set]
                        + byKind.theirs[sort]
                        + byStanding.theirs[known]
                        + (own == null ? 0 : own[1]),
                byCountry.both[of]
                        + bySectors.both[set]
                        + byKind.both[sort]
                        + byStanding.both[known]
                        + (own == null ? 0 : own[2]),
                sides(question, weights, partner));
    }

    private static Gain.Sides sides(Question question, Weights weights, int partner) {
        return new Gain.Sides(
                !question.needs().isEmpty(), question.board().seekers.get(partner), weights.unknownShare());
    }

    /** The same of one partner alone. */
    static Gain gain(Question question, Weights weights, int partner) {
        var sums = Sums.of(1);
        for (var rule : Rules.ALL) {
            sums.add(rule.rule().side(), 0, rule.holds(question, partner) * weights.of(rule.rule()));
        }
        return new Gain(sums.ours[0], sums.theirs[0], sums.both[0], sides(question, weights, partner));
    }

    /** The best so many, the best first; of equals the one that was entered first. */
    List<Weighed> best(int most) {
        var best = new PriorityQueue<>(most + 1, BEST_LAST);
        var floor = Integer.MIN_VALUE;
        for (int partner = 0; partner < board.partners.length; partner++) {
            var upper = upper(partner);
            if (upper < floor && !byPartner.containsKey(partner)) {
                continue;
            }
            best.add(new Weighed(partner, gain(partner)));
            if (best.size() > most) {
                best.poll();
                floor = best.element().gain().lesser();
            }
        }
        var found = new ArrayList<>(best);
        found.sort(BEST_LAST.reversed());
        return found;
    }

    /** At most what the lesser side of a partner gains by what it shares with others; in plain sums, for half a million. */
    private int upper(int partner) {
        var of = board.country[partner] < 0 ? board.countries.length : board.country[partner];
        var set = board.sectors[partner];
        var sort = board.kind[partner];
        var known = board.standing[partner];
        var ours = byCountry.ours[of] + bySectors.ours[set] + byKind.ours[sort] + byStanding.ours[known];
        var theirs = byCountry.theirs[of] + bySectors.theirs[set] + byKind.theirs[sort] + byStanding.theirs[known];
        var share = weights.unknownShare();
        var lesser =
                Math.min(knowsOurs ? ours : Math.max(ours, theirs * share / 100), Math.max(theirs, ours * share / 100));
        return lesser + byCountry.both[of] + bySectors.both[set] + byKind.both[sort] + byStanding.both[known];
    }
}
