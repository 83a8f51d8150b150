package vn.caunoi.briefing;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Finds the sentences of a section again among those of the same section written at another time. The surest sign goes
 * first: the same records and the same words, then the same records at the same place, then the same records, then the
 * same words, and last most of the records under the same heading.
 */
final class Pairing {

    static final int NONE = -1;

    /** Two sentences about more than this share of the same records are about the same. */
    private static final double MOST = 0.5;

    private final List<LineTrace> was;
    private final List<LineTrace> is;
    private final int[] found;
    private final boolean[] taken;

    private Pairing(List<LineTrace> was, List<LineTrace> is) {
        this.was = was;
        this.is = is;
        this.found = new int[was.size()];
        this.taken = new boolean[is.size()];
        Arrays.fill(found, NONE);
    }

    /** For each of those that were, which of those that are is the same; {@link #NONE} where none is. */
    static int[] of(List<LineTrace> was, List<LineTrace> is) {
        var pairing = new Pairing(was, is);
        pairing.by(trace -> List.of(trace.recordIds(), trace.words()));
        pairing.by(trace -> List.of(trace.recordIds(), trace.place()));
        pairing.by(LineTrace::recordIds);
        pairing.by(LineTrace::words);
        pairing.byMostRecords();
        return pairing.found;
    }

    private void by(Function<LineTrace, Object> sign) {
        Map<Object, Deque<Integer>> free = new HashMap<>();
        for (int at = 0; at < is.size(); at++) {
            if (!taken[at]) {
                free.computeIfAbsent(sign.apply(is.get(at)), none -> new ArrayDeque<>())
                        .add(at);
            }
        }
        for (int at = 0; at < was.size(); at++) {
            if (found[at] == NONE) {
                var next = free.getOrDefault(sign.apply(was.get(at)), new ArrayDeque<>())
                        .poll();
                if (next != null) {
                    pair(at, next);
                }
            }
        }
    }

    private void byMostRecords() {
        for (int at = 0; at < was.size(); at++) {
            if (found[at] != NONE || was.get(at).recordIds().isEmpty()) {
                continue;
            }
            var best = NONE;
            var most = MOST;
            for (int other = 0; other < is.size(); other++) {
                if (!taken[other]
                        && Objects.equals(was.get(at).heading(), is.get(other).heading())) {
                    var share = share(was.get(at).recordIds(), is.get(other).recordIds());
                    if (share > most) {
                        most = share;
                        best = other;
                    }
                }
            }
            if (best != NONE) {
                pair(at, best);
            }
        }
    }

    private static double share(List<Long> one, List<Long> other) {
        var all = new HashSet<>(one);
        var common = new HashSet<>(one);
        all.addAll(other);
        common.retainAll(other);
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }

    private void pair(int at, int with) {
        found[at] = with;
        taken[with] = true;
    }
}
