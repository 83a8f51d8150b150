package vn.caunoi.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;

/**
 * The shortest chains of facts between two records: what is within reach of the goal is marked for half of the way, then
 * a walk from the start looks only at what leads there. Several facts that join the same two records count as one step,
 * the most telling. The search stops when it has looked at very many links.
 */
final class Chains {

    /** Of the chains of one length so many are weighed against each other. */
    private static final int WEIGHED = 400;

    private static final int MOST_LINKS = 6_000_000;
    private static final int MOST_LINKS_OF_ONE = 200_000;

    /** Fields for the marks, one for each search at the same time. */
    private static final ArrayBlockingQueue<Field> FIELDS =
            new ArrayBlockingQueue<>(Math.max(2, Runtime.getRuntime().availableProcessors()));

    static {
        while (FIELDS.remainingCapacity() > 0) {
            FIELDS.add(new Field());
        }
    }

    private final Lens lens;
    private final int start;
    private final int goal;
    private final Field field;
    private int looked;

    private Chains(Lens lens, int start, int goal, Field field) {
        this.lens = lens;
        this.start = start;
        this.goal = goal;
        this.field = field;
    }

    /** The facts of each chain, from start to goal. */
    static List<int[]> between(Lens lens, int one, int other, int maxLength, int first) {
        // The field is marked around the end with fewer links: that reads less.
        var turned = lens.graph.records.length[other] > lens.graph.records.length[one];
        var field = take();
        try {
            field.begin(turned ? one : other, lens.graph.records.size);
            var search = turned ? new Chains(lens, other, one, field) : new Chains(lens, one, other, field);
            var found = search.find(maxLength, first);
            return turned ? found.stream().map(Chains::reversed).toList() : found;
        } finally {
            FIELDS.add(field);
        }
    }

    private static Field take() {
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

    /** What is within so many steps of the goal, a bit for each record: all of them find room in a processor's cache. */
    private static final class Field {
        private static final int WORD = 6;
        private final List<long[]> within = new ArrayList<>();
        private int reach;

        void begin(int goal, int records) {
            if (within.isEmpty() || within.getFirst().length << WORD < records) {
                within.clear();
                within.add(new long[(records + records / 8 >> WORD) + 1]);
            }
            reach = 0;
            Arrays.fill(within.getFirst(), 0);
            mark(goal);
        }

        /** From now on marks are those of one step more; all that is marked stays so. */
        long[] widen() {
            var before = within.get(reach++);
            if (within.size() == reach) {
                within.add(before.clone());
            } else {
                System.arraycopy(before, 0, within.get(reach), 0, before.length);
            }
            return before;
        }

        void mark(int record) {
            within.get(reach)[record >> WORD] |= 1L << record;
        }

        boolean isWithin(int record, int steps) {
            return (within.get(steps)[record >> WORD] & 1L << record) != 0;
        }
    }

    private List<int[]> find(int maxLength, int first) {
        var found = new ArrayList<int[]>();
        for (int length = 1; length <= maxLength && found.size() < first; length++) {
            while (field.reach < (length + 1) / 2) {
                spread();
            }
            var ofThisLength = new ArrayList<int[]>();
            walk(start, new int[length], 0, ofThisLength);
            ofThisLength.sort(Comparator.comparingLong(this::weight));
            found.addAll(ofThisLength.subList(0, Math.min(first - found.size(), ofThisLength.size())));
        }
        return found;
    }

    /** Marks what is one step further from the goal. */
    private void spread() {
        var before = field.widen();
        for (int word = 0; word < before.length; word++) {
            for (long left = before[word]; left != 0 && looked < MOST_LINKS; left &= left - 1) {
                lens.each((word << Field.WORD) + Long.numberOfTrailingZeros(left), (other, fact) -> {
                    field.mark(other);
                    return ++looked < MOST_LINKS;
                });
            }
        }
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
        return left == 0 ? record == goal : record != goal && (left > field.reach || field.isWithin(record, left));
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
