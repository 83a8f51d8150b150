package vn.caunoi.network;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.base.RecordKind;

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
    /** The facts between two crowds, by both their numbers, the smaller first. */
    private final Map<Long, int[]> between = new HashMap<>();

    Crowds(Graph graph) {
        for (int fact = 0; fact < graph.facts.size; fact++) {
            var from = graph.facts.from[fact];
            var to = graph.facts.to[fact];
            if (graph.facts.kind[fact] >= 0 && isCrowd(graph, from) && isCrowd(graph, to)) {
                var known = between.getOrDefault(pair(from, to), NONE);
                var more = Arrays.copyOf(known, known.length + 1);
                more[known.length] = fact;
                between.put(pair(from, to), more);
            }
        }
    }

    static boolean isCrowd(Graph graph, int record) {
        return graph.records.length[record] >= CROWD;
    }

    int[] between(int one, int other) {
        return between.getOrDefault(pair(one, other), NONE);
    }

    /** The neighbours of a record by the ordinals of their kinds, each counted once. */
    int[] neighbours(Lens lens, int record) {
        return isCrowd(lens.graph, record)
                ? counts.get(new Counted(record, lens.key), asked -> countMany(lens, record))
                : countFew(lens, record);
    }

    private static int[] countFew(Lens lens, int record) {
        var seen = new Numbers();
        lens.each(record, (other, fact) -> {
            seen.add(other);
            return true;
        });
        var counts = new int[Graph.KINDS.length];
        for (int i = 0; i < seen.size(); i++) {
            counts[lens.graph.records.kind[seen.get(i)]]++;
        }
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

    /** Both numbers in one that spreads well: hubs have numbers near each other, and would share their places in a map. */
    private static long pair(int one, int other) {
        return ((long) Math.min(one, other) << 32 | Math.max(one, other)) * 0x9E3779B97F4A7C15L;
    }

    /** What is left of the counts when these are shown, by kind. */
    static List<KindCount> without(int[] counts, int[] shown) {
        var left = new HashMap<RecordKind, Integer>();
        for (int kind = 0; kind < counts.length; kind++) {
            if (counts[kind] > shown[kind]) {
                left.put(Graph.KINDS[kind], counts[kind] - shown[kind]);
            }
        }
        return KindCount.of(left);
    }
}
