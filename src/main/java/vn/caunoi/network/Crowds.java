package vn.caunoi.network;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What concerns records with very many facts, reckoned once and kept as long as the graph stays as it is: how many
 * neighbours they have by kind, and what joins them with each other.
 */
final class Crowds {

    /** From so many links on a record is a crowd. */
    static final int CROWD = 512;

    private static final int[] NONE = {};

    private record Counted(int record, Lens.Key lens) {}

    private final Cache<Counted, int[]> counts =
            Caffeine.newBuilder().maximumSize(20_000).build();
    /** The facts that join two crowds, the most telling first. */
    private final Map<Pair, int[]> between = new HashMap<>();

    /** Two records, the one with the smaller number first. */
    private record Pair(int one, int other) {

        static Pair of(int one, int other) {
            return one < other ? new Pair(one, other) : new Pair(other, one);
        }

        /** Hubs have numbers near each other, and would share their places in the map. */
        @Override
        public int hashCode() {
            return one * 0x9E3779B9 + other * 0x85EBCA6B;
        }
    }

    Crowds(Graph graph) {
        for (int record = 0; record < graph.records.size; record++) {
            if (isCrowd(graph, record)) {
                var here = record;
                enter(graph, record, other -> here < other);
            }
        }
    }

    /** Reckons anew what the records that have changed are part of. */
    void renew(Graph graph, Set<Integer> changed) {
        counts.invalidateAll();
        between.keySet().removeIf(pair -> changed.contains(pair.one()) || changed.contains(pair.other()));
        for (int record : changed) {
            if (isCrowd(graph, record)) {
                enter(graph, record, other -> record < other || !changed.contains(other));
            }
        }
    }

    private void enter(Graph graph, int record, IntPredicate wanted) {
        var end = graph.records.start[record] + graph.records.length[record];
        for (int link = graph.records.start[record]; link < end; link++) {
            var other = graph.other[link];
            if (isCrowd(graph, other) && wanted.test(other)) {
                var known = between.getOrDefault(Pair.of(record, other), NONE);
                var more = Arrays.copyOf(known, known.length + 1);
                more[known.length] = graph.fact(link);
                between.put(Pair.of(record, other), more);
            }
        }
    }

    static boolean isCrowd(Graph graph, int record) {
        return graph.records.length[record] >= CROWD;
    }

    int[] between(int one, int other) {
        return between.getOrDefault(Pair.of(one, other), NONE);
    }

    /**
     * The neighbours of a record by the ordinals of their kinds, each counted once.
     *
     * @param counting what has been counted; emptied here, so that one serves for many records
     */
    int[] neighbours(Lens lens, int record, Numbers counting) {
        return isCrowd(lens.graph, record)
                ? counts.get(new Counted(record, lens.key), asked -> countMany(lens, record))
                : countFew(lens, record, counting);
    }

    private static int[] countFew(Lens lens, int record, Numbers seen) {
        var counts = new int[Graph.KINDS.length];
        seen.clear();
        lens.each(record, (other, fact) -> {
            if (seen.add(other)) {
                counts[lens.graph.records.kind[other]]++;
            }
            return true;
        });
        return counts;
    }

    private static int[] countMany(Lens lens, int record) {
        var seen = new BitSet(lens.graph.records.size);
        var counts = new int[Graph.KINDS.length];
        lens.each(record, (other, fact) -> {
            if (!seen.get(other)) {
                seen.set(other);
                counts[lens.graph.records.kind[other]]++;
            }
            return true;
        });
        return counts;
    }

    /** What is left of the counts when these are shown, by kind. */
    static List<KindCount> without(int[] counts, int[] shown) {
        var left = new int[counts.length];
        for (int kind = 0; kind < counts.length; kind++) {
            left[kind] = counts[kind] - shown[kind];
        }
        return KindCount.of(left);
    }
}
