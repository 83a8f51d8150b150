package vn.caunoi.network;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.caunoi.base.RecordKind;

/** Takes up into a graph what has changed in the register since it was read. */
final class GraphRenewal {

    /** A hub stays where it stands among its neighbours until everything is read anew: that is once a day. */
    private static final int MOST_NEIGHBOURS = 20_000;

    private final Graph graph;
    /** The facts to be added to the links of each record that is touched. */
    private final Map<Integer, List<Integer>> touched = new TreeMap<>();

    /** How telling each was before. */
    private final Map<Integer, Long> before = new HashMap<>();

    private GraphRenewal(Graph graph) {
        this.graph = graph;
    }

    /** Forgets what was known of these records and the facts that they are part of, and reads both anew. */
    static void renew(Connection connection, Graph graph, LocalDate today, Collection<Long> changed)
            throws SQLException {
        var concerned = new TreeSet<>(changed);
        changed.stream()
                .map(graph::indexOf)
                .filter(record -> record >= 0)
                .forEach(record -> addWhatItGaveLife(graph, record, concerned));
        var renewal = new GraphRenewal(graph);
        concerned.stream().map(graph::indexOf).filter(record -> record >= 0).forEach(renewal::forget);
        var first = GraphReading.some(connection, graph, today, concerned.toArray(Long[]::new));
        for (int fact = first; fact < graph.facts.size; fact++) {
            renewal.touch(graph.facts.from[fact], fact);
            renewal.touch(graph.facts.to[fact], fact);
            if (graph.provenAside(fact)) {
                renewal.touch(graph.facts.proof[fact], fact);
            }
        }
        renewal.touched.forEach(renewal::relink);
        renewal.sort();
        graph.crowds.renew(graph, renewal.touched.keySet());
    }

    /** What an event or agreement was part of so far: agreements that it carried out, relations between its parties. */
    private static void addWhatItGaveLife(Graph graph, int record, Set<Long> concerned) {
        var records = graph.records;
        var kind = graph.kind(record);
        if (kind != RecordKind.EVENT && kind != RecordKind.AGREEMENT) {
            return;
        }
        for (int link = records.start[record]; link < records.start[record] + records.length[record]; link++) {
            var other = graph.other[link];
            if (kind == RecordKind.EVENT && graph.kind(other) == RecordKind.AGREEMENT) {
                concerned.add(records.id[other]);
                addWhatItGaveLife(graph, other, concerned);
            } else if (graph.kind(other) == RecordKind.PARTNER) {
                addTies(graph, other, concerned);
            }
        }
    }

    private static void addTies(Graph graph, int partner, Set<Long> concerned) {
        var end = graph.startOf(partner, RecordKind.PROVINCE.ordinal() + 1);
        for (int link = graph.startOf(partner, RecordKind.PROVINCE.ordinal()); link < end; link++) {
            if (Graph.FACTS[graph.facts.kind[graph.fact(link)]].isTie()) {
                concerned.add(graph.records.id[graph.facts.proof[graph.fact(link)]]);
            }
        }
    }

    private void touch(int record, int fact) {
        touched(record).add(fact);
    }

    private List<Integer> touched(int record) {
        before.computeIfAbsent(record, none -> Telling.standing(graph, record));
        return touched.computeIfAbsent(record, none -> new ArrayList<>());
    }

    /** Where a record tells more or less than before, it moves among what stands around its neighbours, too. */
    private void sort() {
        touched.keySet().forEach(record -> Telling.refreshSigns(graph, record));
        var unsorted = new TreeSet<>(touched.keySet());
        for (int record : touched.keySet()) {
            var length = graph.records.length[record];
            if (length <= MOST_NEIGHBOURS && before.getOrDefault(record, -1L) != Telling.standing(graph, record)) {
                for (int link = graph.records.start[record]; link < graph.records.start[record] + length; link++) {
                    unsorted.add(graph.other[link]);
                }
            }
        }
        unsorted.forEach(record -> Telling.sort(graph, record));
    }

    private void forget(int record) {
        var records = graph.records;
        touched(record);
        for (int link = records.start[record]; link < records.start[record] + records.length[record]; link++) {
            var fact = graph.fact(link);
            graph.facts.kind[fact] = -1;
            for (int end : new int[] {graph.facts.from[fact], graph.facts.to[fact], graph.facts.proof[fact]}) {
                touched(end);
            }
        }
        records.flags[record] = 0;
        records.country[record] = -1;
        records.lastSign[record] = Days.UNKNOWN;
    }

    /** Writes the links that are left and those that are new, at the end where they do not fit in their old place. */
    private void relink(int record, List<Integer> added) {
        var records = graph.records;
        var start = records.start[record];
        var old = records.length[record];
        var room = old;
        var left = 0;
        for (int link = start; link < start + old; link++) {
            if (graph.facts.kind[graph.fact(link)] >= 0) {
                left++;
            }
        }
        var target = start;
        if (left + added.size() > room) {
            target = graph.linkEnd;
            graph.linkEnd += left + added.size();
            graph.wasted += room;
            if (graph.linkEnd > graph.other.length) {
                graph.other = Arrays.copyOf(graph.other, graph.linkEnd + graph.linkEnd / 8);
                graph.by = Arrays.copyOf(graph.by, graph.other.length);
            }
        }
        var next = target;
        for (int link = start; link < start + old; link++) {
            if (graph.facts.kind[graph.fact(link)] >= 0) {
                graph.other[next] = graph.other[link];
                graph.by[next++] = graph.by[link];
            }
        }
        for (var fact : added) {
            graph.other[next] = graph.otherEnd(fact, record);
            graph.by[next++] = fact;
        }
        records.start[record] = target;
        records.length[record] = next - target;
    }
}
