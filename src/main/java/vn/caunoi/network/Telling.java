package vn.caunoi.network;

import java.util.Arrays;
import vn.caunoi.base.RecordKind;

/**
 * The order of what stands around a record: by kind of neighbour, within a kind what is accepted before what is
 * suggested, then by the last dated sign of life, then by how many facts the neighbour has, then by id. So a cut keeps
 * the most telling, and the same data always gives the same order.
 */
final class Telling {

    private static final int OTHER_BITS = 31;

    private Telling() {}

    /** Lays out the links of every record. */
    static void arrange(Graph graph) {
        var records = graph.records;
        var facts = graph.facts;
        Arrays.fill(records.length, 0, records.size, 0);
        for (int fact = 0; fact < facts.size; fact++) {
            records.length[facts.from[fact]]++;
            records.length[facts.to[fact]]++;
            if (graph.provenAside(fact)) {
                records.length[facts.proof[fact]]++;
            }
        }
        var end = 0;
        for (int record = 0; record < records.size; record++) {
            records.start[record] = end;
            end += records.length[record];
        }
        graph.linkEnd = end;
        graph.wasted = 0;
        graph.other = new int[end + end / 50 + 64];
        graph.by = new int[end + end / 50 + 64];
        var next = Arrays.copyOf(records.start, records.size);
        for (int fact = 0; fact < facts.size; fact++) {
            place(graph, next, facts.from[fact], facts.to[fact], fact);
            place(graph, next, facts.to[fact], facts.from[fact], fact);
            if (graph.provenAside(fact)) {
                place(graph, next, facts.proof[fact], facts.from[fact], fact);
            }
        }
        lastSigns(graph);
        for (int record = 0; record < records.size; record++) {
            sort(graph, record);
        }
    }

    private static void place(Graph graph, int[] next, int record, int other, int fact) {
        graph.other[next[record]] = other;
        graph.by[next[record]++] = fact;
    }

    /** A partner or country lives as long as the youngest fact about it, and is there since the oldest. */
    private static void lastSigns(Graph graph) {
        for (int record = 0; record < graph.records.size; record++) {
            refreshSigns(graph, record);
        }
    }

    /** Takes the last sign of a record from its facts, and for partners the first day. */
    static void refreshSigns(Graph graph, int record) {
        var records = graph.records;
        if (datesItself(graph, record)) {
            return;
        }
        short last = Days.UNKNOWN;
        short first = Short.MAX_VALUE;
        for (int link = records.start[record]; link < records.start[record] + records.length[record]; link++) {
            var fact = graph.fact(link);
            var proof = graph.facts.proof[fact];
            last = max(
                    last,
                    max(graph.facts.since[fact], datesItself(graph, proof) ? records.lastSign[proof] : Days.UNKNOWN));
            if (!Graph.FACTS[graph.facts.kind[fact]].saysWhere()) {
                first = (short) Math.min(first, graph.facts.since[fact]);
            }
        }
        records.lastSign[record] = last;
        if (graph.kind(record) == RecordKind.PARTNER) {
            records.from[record] = first == Short.MAX_VALUE ? Days.UNKNOWN : first;
        }
    }

    /** Whether the register dates the record, so that its facts need not. */
    private static boolean datesItself(Graph graph, int record) {
        return switch (graph.kind(record)) {
            case AGREEMENT, EVENT, CONFERENCE, RELATION -> true;
            default -> false;
        };
    }

    /** Puts the links of a record in order, and says of each whether everybody may follow it. */
    static void sort(Graph graph, int record) {
        var start = graph.records.start[record];
        var length = graph.records.length[record];
        if (length > 1) {
            sort(graph, start, length);
        }
        for (int link = start; link < start + length; link++) {
            var fact = graph.fact(link);
            var open = graph.is(graph.other[link], Graph.OPEN) && graph.is(graph.facts.proof[fact], Graph.OPEN);
            graph.by[link] = open ? fact : fact | Graph.CLOSED;
        }
    }

    private static void sort(Graph graph, int start, int length) {
        // First by neighbour and fact, then, keeping that order, by what tells more.
        var keys = new long[length];
        for (int i = 0; i < length; i++) {
            keys[i] = (long) graph.other[start + i] << OTHER_BITS | graph.fact(start + i);
        }
        Arrays.sort(keys);
        var others = new int[length];
        var facts = new int[length];
        for (int i = 0; i < length; i++) {
            others[i] = (int) (keys[i] >>> OTHER_BITS);
            facts[i] = (int) (keys[i] & Integer.MAX_VALUE);
            keys[i] = key(graph, others[i], facts[i]) << OTHER_BITS | i;
        }
        Arrays.sort(keys);
        for (int i = 0; i < length; i++) {
            var at = (int) (keys[i] & Integer.MAX_VALUE);
            graph.other[start + i] = others[at];
            graph.by[start + i] = facts[at];
        }
    }

    /** 4 bits of kind, then what tells more, 1 of confidence, 16 of recency, 5 of degree. */
    private static long key(Graph graph, int other, int fact) {
        var records = graph.records;
        var proof = graph.facts.proof[fact];
        var sign = max(graph.facts.since[fact], max(records.lastSign[proof], records.lastSign[other]));
        var suggested = graph.facts.suggested[fact] || graph.is(other, Graph.SUGGESTED);
        return (long) records.kind[other] << 22
                | (suggested ? 1L : 0L) << 21
                | (long) (Short.MAX_VALUE - sign) << 5
                | 31L - degree(graph, other);
    }

    private static int degree(Graph graph, int record) {
        return 32 - Integer.numberOfLeadingZeros(graph.records.length[record]);
    }

    /** What a record by itself brings into the keys of those that it is a neighbour of. */
    static long standing(Graph graph, int record) {
        var records = graph.records;
        return ((long) records.lastSign[record] << 8 | degree(graph, record)) << 8 | records.flags[record];
    }

    private static short max(short one, short other) {
        return one > other ? one : other;
    }
}
