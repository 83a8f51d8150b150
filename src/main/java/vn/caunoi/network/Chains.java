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

    private static final int MOST_LINKS = 3_000_000;
    /** Of what leads through a crowd besides another one. */
    private static final int OF_A_CROWD = 50;

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
        private long[] around = new long[0];
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
            return has(within.get(steps), record);
        }

        static boolean has(long[] bits, int record) {
            return (bits[record >> WORD] & 1L << record) != 0;
        }

        /** The neighbours of a record. */
        long[] around(Lens lens, int record) {
            if (around.length != within.getFirst().length) {
                around = new long[within.getFirst().length];
            }
            Arrays.fill(around, 0);
            var end = lens.graph.records.start[record] + lens.graph.records.length[record];
            for (int link = lens.graph.records.start[record]; link < end; link++) {
                around[lens.graph.other[link] >> WORD] |= 1L << lens.graph.other[link];
            }
            return around;
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
                spread((word << Field.WORD) + Long.numberOfTrailingZeros(left));
            }
        }
    }

    private void spread(int record) {
        var graph = lens.graph;
        var link = graph.records.start[record];
        var end = link + Math.min(graph.records.length[record], MOST_LINKS - looked);
        looked += end - link;
        for (; link < end; link++) {
            if (lens.showsLink(link)) {
                field.mark(graph.other[link]);
            }
        }
    }

    private void walk(int at, int[] chain, int steps, List<int[]> found) {
        var left = chain.length - steps;
        if (left == 1) {
            arrive(at, chain, steps, found);
        } else if (left == 2 && isReachedSoonerFromTheGoal(at)) {
            meet(at, chain, steps, found);
        } else if (left == 3 && isReachedSoonerFromTheGoal(at) && field.isWithin(at, 1)) {
            // All that surrounds it is two steps from the goal, through itself: the marks tell nothing here.
            meetHalfWay(at, chain, steps, found);
        } else {
            walkOn(at, chain, steps, found);
        }
    }

    private void walkOn(int at, int[] chain, int steps, List<int[]> found) {
        var graph = lens.graph;
        var left = chain.length - steps;
        var tried = new Numbers();
        var start = graph.records.start[at];
        var end = start + Math.min(graph.records.length[at], MOST_LINKS_OF_ONE);
        for (int link = start; link < end && found.size() < WEIGHED && looked < MOST_LINKS; link++) {
            looked++;
            var other = graph.other[link];
            if (leadsOn(other, left - 1) && lens.showsLink(link) && !passed(other, chain, steps) && tried.add(other)) {
                chain[steps] = graph.fact(link);
                walk(other, chain, steps + 1, found);
            }
        }
    }

    /** The last step, by the most telling fact. */
    private void arrive(int at, int[] chain, int steps, List<int[]> found) {
        var lengths = lens.graph.records.length;
        var fact = lengths[goal] < lengths[at] ? joining(goal, at) : joining(at, goal);
        if (fact >= 0) {
            chain[steps] = fact;
            found.add(chain.clone());
        }
    }

    private boolean isReachedSoonerFromTheGoal(int at) {
        return Crowds.isCrowd(lens.graph, at) && lens.graph.records.length[goal] < lens.graph.records.length[at] / 8;
    }

    /** The last two steps from a crowd: its facts are many, so they are looked for at the goal's neighbours. */
    private void meet(int at, int[] chain, int steps, List<int[]> found) {
        var graph = lens.graph;
        var tried = new Numbers();
        var end = graph.records.start[goal] + graph.records.length[goal];
        for (int link = graph.records.start[goal]; link < end && found.size() < WEIGHED; link++) {
            looked++;
            var between = graph.other[link];
            if (between != at && lens.showsLink(link) && !passed(between, chain, steps) && tried.add(between)) {
                var fact = joining(between, at);
                if (fact >= 0) {
                    chain[steps] = fact;
                    chain[steps + 1] = graph.fact(link);
                    found.add(chain.clone());
                }
            }
        }
    }

    /** The same for the last three steps; what leads through another crowd comes last, and only some of it. */
    private void meetHalfWay(int at, int[] chain, int steps, List<int[]> found) {
        var graph = lens.graph;
        var around = field.around(lens, at);
        var tried = new Numbers();
        for (boolean crowds : new boolean[] {false, true}) {
            var end = graph.records.start[goal] + graph.records.length[goal];
            for (int link = graph.records.start[goal]; link < end && found.size() < WEIGHED; link++) {
                var last = graph.other[link];
                if (Crowds.isCrowd(graph, last) == crowds
                        && last != at
                        && lens.showsLink(link)
                        && !passed(last, chain, steps)
                        && tried.add(last)) {
                    chain[steps + 2] = graph.fact(link);
                    through(last, at, around, chain, steps, found);
                }
            }
        }
    }

    /** Chains from a crowd to a neighbour of the goal over a third record. */
    private void through(int last, int at, long[] around, int[] chain, int steps, List<int[]> found) {
        var graph = lens.graph;
        var tried = new Numbers();
        var most = Math.min(WEIGHED, Crowds.isCrowd(graph, last) ? found.size() + OF_A_CROWD : WEIGHED);
        var end = graph.records.start[last] + graph.records.length[last];
        for (int link = graph.records.start[last]; link < end && found.size() < most && looked < MOST_LINKS; link++) {
            looked++;
            var between = graph.other[link];
            if (Field.has(around, between)
                    && between != goal
                    && between != at
                    && lens.showsLink(link)
                    && !passed(between, chain, steps)
                    && tried.add(between)) {
                var fact = joining(between, at);
                if (fact >= 0) {
                    chain[steps] = fact;
                    chain[steps + 1] = graph.fact(link);
                    found.add(chain.clone());
                }
            }
        }
    }

    /** The most telling fact that joins two records, looked for at the first; -1 where there is none. */
    private int joining(int record, int other) {
        var graph = lens.graph;
        if (Crowds.isCrowd(graph, record) && Crowds.isCrowd(graph, other)) {
            for (int fact : graph.crowds.between(record, other)) {
                if (lens.showsFact(fact)) {
                    return fact;
                }
            }
            return -1;
        }
        var end = graph.records.start[record] + graph.records.length[record];
        for (int link = graph.records.start[record]; link < end; link++) {
            looked++;
            if (graph.other[link] == other && lens.showsLink(link)) {
                return graph.fact(link);
            }
        }
        return -1;
    }

    /** Whether the goal may be so many steps away: surely, where it is marked; perhaps, where marks do not reach. */
    private boolean leadsOn(int record, int left) {
        return record != goal && (left > field.reach || field.isWithin(record, left));
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
