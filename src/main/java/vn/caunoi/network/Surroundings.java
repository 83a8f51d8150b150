package vn.caunoi.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What stands around some records, step by step, at most so many. Where not all find room, the records of a step take
 * turns, and at each its kinds of neighbours: so a capital with a thousand events still shows its partners, and one hub
 * does not push out what stands around the others.
 */
final class Surroundings {

    private final Lens lens;
    private final int limit;
    private final Numbers shown = new Numbers();
    private boolean truncated;

    private Surroundings(Lens lens, int limit) {
        this.lens = lens;
        this.limit = limit;
    }

    /** The numbers of the records, in the order in which they were met, and whether some were left out. */
    record Met(int[] records, boolean truncated) {}

    static Met of(Lens lens, Collection<Integer> start, int depth, int limit) {
        var surroundings = new Surroundings(lens, limit);
        start.forEach(surroundings::show);
        var from = 0;
        for (int step = 0; step < depth; step++) {
            var to = surroundings.shown.size();
            surroundings.step(from, to);
            from = to;
        }
        return new Met(surroundings.shown.toArray(), surroundings.truncated);
    }

    private void show(int record) {
        if (shown.size() < limit) {
            shown.add(record);
        } else if (!shown.contains(record)) {
            truncated = true;
        }
    }

    private void step(int from, int to) {
        var waiting = new ArrayList<Neighbours>();
        for (int at = from; at < to; at++) {
            waiting.add(new Neighbours(shown.get(at)));
        }
        while (!waiting.isEmpty() && !truncated) {
            for (var turn = waiting.iterator(); turn.hasNext() && !truncated; ) {
                var next = turn.next().next();
                if (next < 0) {
                    turn.remove();
                } else {
                    show(next);
                }
            }
        }
    }

    /** The neighbours of a record that are not shown yet, its kinds taking turns. */
    private final class Neighbours {

        /** For each kind that occurs, where its links are read on and where they end. */
        private final List<int[]> kinds = new ArrayList<>();

        private int turn;

        Neighbours(int record) {
            var graph = lens.graph;
            var end = graph.records.start[record] + graph.records.length[record];
            var at = graph.records.start[record];
            while (at < end) {
                var next = graph.startOf(record, graph.records.kind[graph.other[at]] + 1);
                kinds.add(new int[] {at, next});
                at = next;
            }
        }

        /** The next one; -1 when there is none. */
        int next() {
            while (!kinds.isEmpty()) {
                turn %= kinds.size();
                var next = next(kinds.get(turn));
                if (next >= 0) {
                    turn++;
                    return next;
                }
                kinds.remove(turn);
            }
            return -1;
        }

        private int next(int[] range) {
            var graph = lens.graph;
            while (range[0] < range[1]) {
                var link = range[0]++;
                var other = graph.other[link];
                if (!shown.contains(other) && lens.showsLink(link)) {
                    return other;
                }
            }
            return -1;
        }
    }
}
