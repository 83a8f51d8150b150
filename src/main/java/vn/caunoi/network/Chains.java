package vn.caunoi.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;

/**
 * The shortest chains of facts between two records: distances are marked around the goal for half of the way, then a
 * walk from the start looks only at what leads there. Several facts that join the same two records count as one step,
 * the most telling. The search stops when it has looked at very many links.
 */
final class Chains {

    /** Of the chains of one length so many are weighed against each other. */
    private static final int WEIGHED = 400;

    private static final int MOST_LINKS = 6_000_000;
    private static final int MOST_LINKS_OF_ONE = 200_000;
    private static final byte FAR = 0;

    /** Fields for the marks, one for each search at the same time. */
    private static final ArrayBlockingQueue<byte[]> FIELDS =
            new ArrayBlockingQueue<>(Math.max(2, Runtime.getRuntime().availableProcessors()));

    static {
        while (FIELDS.remainingCapacity() > 0) {
            FIELDS.add(new byte[0]);
        }
    }

    private final Lens lens;
    private final int start;
    private final int goal;
    /** Steps to the goal plus one, as far as they are marked. */
    private byte[] marks = new byte[0];

    private final Numbers marked = new Numbers();
    private int reach;
    private int looked;

    private Chains(Lens lens, int start, int goal) {
        this.lens = lens;
        this.start = start;
        this.goal = goal;
    }

    /** The facts of each chain, from start to goal. */
    static List<int[]> between(Lens lens, int one, int other, int maxLength, int first) {
        // The field is marked around the end with fewer links: that reads less.
        var turned = lens.graph.records.length[other] > lens.graph.records.length[one];
        var search = turned ? new Chains(lens, other, one) : new Chains(lens, one, other);
        var field = take();
        try {
            search.marks = field.length < lens.graph.records.size ? new byte[lens.graph.records.id.length] : field;
            var found = search.find(maxLength, first);
            return turned ? found.stream().map(Chains::reversed).toList() : found;
        } finally {
            for (int place = 0; place < search.marked.size(); place++) {
                search.marks[search.marked.get(place)] = FAR;
            }
            FIELDS.add(search.marks);
        }
    }

    private static byte[] take() {
        try {
            return FIELDS.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting to search", stopped);
        }
    }

    private static int[] reversed(int[] chain) {
        var back = new int[chain.length];
        for (int i = 0; i < chain.length; i++) {
            back[i] = chain[chain.length - 1 - i];
        }
        return back;
    }

    private List<int[]> find(int maxLength, int first) {
        mark(goal, 0);
        var found = new ArrayList<int[]>();
        for (int length = 1; length <= maxLength && found.size() < first; length++) {
            while (reach < (length + 1) / 2) {
                spread();
            }
            var ofThisLength = new ArrayList<int[]>();
            walk(start, new int[length], 0, ofThisLength);
            ofThisLength.sort(Comparator.comparingLong(this::weight));
            found.addAll(ofThisLength.subList(0, Math.min(first - found.size(), ofThisLength.size())));
        }
        return found;
    }

    private void mark(int record, int steps) {
        marks[record] = (byte) (steps + 1);
        marked.add(record);
    }

    /** Marks what is one step further from the goal. */
    private void spread() {
        var end = marked.size();
        for (int place = 0; place < end && looked < MOST_LINKS; place++) {
            var record = marked.get(place);
            if (marks[record] == reach + 1) {
                lens.each(record, (other, fact) -> {
                    if (marks[other] == FAR) {
                        mark(other, reach + 1);
                    }
                    return ++looked < MOST_LINKS;
                });
            }
        }
        reach++;
    }

    private void walk(int at, int[] chain, int steps, List<int[]> found) {
        var left = chain.length - steps;
        var tried = new Numbers();
        var seen = new int[] {0};
        lens.each(at, (other, fact) -> {
            looked++;
            if (leadsOn(other, left - 1) && !passed(other, chain, steps) && tried.add(other)) {
                chain[steps] = fact;
                if (left == 1) {
                    found.add(chain.clone());
                } else {
                    walk(other, chain, steps + 1, found);
                }
            }
            return found.size() < WEIGHED && looked < MOST_LINKS && (left == 1 || ++seen[0] < MOST_LINKS_OF_ONE);
        });
    }

    /** Whether the goal may be so many steps away: surely, where it is marked; perhaps, where marks do not reach. */
    private boolean leadsOn(int record, int left) {
        var steps = marks[record] - 1;
        return left == 0 ? record == goal : record != goal && (steps < 0 ? left > reach : steps <= left);
    }

    private boolean passed(int record, int[] chain, int steps) {
        if (record == start) {
            return true;
        }
        var at = start;
        for (int i = 0; i < steps; i++) {
            at = lens.graph.otherEnd(chain[i], at);
            if (at == record) {
                return true;
            }
        }
        return false;
    }

    /** What is suggested weighs most, then hubs, through which everything is connected with everything. */
    private long weight(int[] chain) {
        var graph = lens.graph;
        long weight = 0;
        var at = start;
        for (int i = 0; i < chain.length; i++) {
            at = graph.otherEnd(chain[i], at);
            if (graph.facts.suggested[chain[i]]) {
                weight += 1_000;
            }
            if (i < chain.length - 1) {
                weight += 10L * (32 - Integer.numberOfLeadingZeros(graph.records.length[at]));
            }
        }
        return weight;
    }
}
