package vn.caunoi.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The shortest chains of facts between two records. It grows from both ends, at each turn from the one with fewer links,
 * and closes the last two steps by looking for what both ends have around them, so that a hub is asked and not walked
 * through. Where the surroundings of the goal are small enough to be marked with their distances, no step is taken that
 * leads nowhere. Several facts that join the same two records count as one step, the most telling. What stands around
 * hubs is looked at in the order of {@link Telling}, and the search ends when it has looked at very many links.
 */
final class Chains {

    /** Of the chains of one length so many are weighed against each other. */
    private static final int WEIGHED = 100;

    private static final int MOST_LINKS = 250_000;
    private static final int MOST_LINKS_TO_MARK = 20_000;
    private static final int MOST_LINKS_OF_A_HUB = 5_000;

    private final Lens lens;
    private final int start;
    private final int goal;
    private final int first;
    private final Distances distances;
    private final List<int[]> found = new ArrayList<>();
    /** The facts from the start and, turned around, those from the goal; and the records that they lead to. */
    private int[] ahead = {};

    private int[] behind = {};
    private int steps;
    private int stepsBack;
    private int[] on = {};
    private int looked;

    private Chains(Lens lens, int start, int goal, int first) {
        this.lens = lens;
        this.start = start;
        this.goal = goal;
        this.first = first;
        this.distances = new Distances(lens, goal, MOST_LINKS_TO_MARK);
    }

    /** The facts of each chain, from start to goal. */
    static List<int[]> between(Lens lens, int start, int goal, int maxLength, int first) {
        return new Chains(lens, start, goal, first).find(maxLength);
    }

    private List<int[]> find(int maxLength) {
        var chains = new ArrayList<int[]>();
        for (int length = 1; length <= maxLength && chains.size() < first; length++) {
            distances.spreadTo((length + 1) / 2);
            ahead = new int[length];
            behind = new int[length];
            on = new int[length + 2];
            on[0] = start;
            on[1] = goal;
            found.clear();
            grow(start, goal, length);
            found.sort(Comparator.comparingLong(this::weight));
            chains.addAll(found.subList(0, Math.min(first - chains.size(), found.size())));
        }
        return chains;
    }

    private boolean enough() {
        return found.size() >= Math.max(WEIGHED, first) || looked >= MOST_LINKS;
    }

    /** Finds what leads from one end to the other in exactly so many steps. */
    private void grow(int here, int there, int left) {
        if (left == 1) {
            var fact = factBetween(here, there);
            if (fact >= 0) {
                complete(fact);
            }
            return;
        }
        var forward = distances.known() || links(here) <= links(there);
        var tried = new Numbers();
        var room = new int[] {left == 2 || tooMany(forward ? here : there) ? MOST_LINKS_OF_A_HUB : Integer.MAX_VALUE};
        lens.each(forward ? here : there, (next, fact) -> {
            looked++;
            if (!isOn(next) && (!forward || distances.allow(next, left - 1)) && tried.add(next)) {
                if (forward) {
                    step(next, fact, there, left);
                } else {
                    stepBack(next, fact, here, left);
                }
            }
            return --room[0] > 0 && !enough();
        });
    }

    private boolean tooMany(int record) {
        return !distances.known() && links(record) > MOST_LINKS_OF_A_HUB;
    }

    private void step(int next, int fact, int there, int left) {
        ahead[steps++] = fact;
        on[steps + stepsBack + 1] = next;
        grow(next, there, left - 1);
        steps--;
    }

    private void stepBack(int next, int fact, int here, int left) {
        behind[stepsBack++] = fact;
        on[steps + stepsBack + 1] = next;
        grow(here, next, left - 1);
        stepsBack--;
    }

    private boolean isOn(int record) {
        for (int i = 0; i < steps + stepsBack + 2; i++) {
            if (on[i] == record) {
                return true;
            }
        }
        return false;
    }

    private void complete(int fact) {
        var chain = Arrays.copyOf(ahead, steps + 1 + stepsBack);
        chain[steps] = fact;
        for (int i = 0; i < stepsBack; i++) {
            chain[chain.length - 1 - i] = behind[i];
        }
        found.add(chain);
    }

    /** The most telling fact that joins two records, looked for at the one with fewer links; -1 for none. */
    private int factBetween(int one, int other) {
        var graph = lens.graph;
        if (Crowds.isCrowd(graph, one) && Crowds.isCrowd(graph, other)) {
            for (int fact : graph.crowds.between(one, other)) {
                if (lens.showsFact(fact)) {
                    return fact;
                }
            }
            return -1;
        }
        var at = links(one) <= links(other) ? one : other;
        var to = at == one ? other : one;
        var start = graph.records.start[at];
        for (int link = start; link < start + graph.records.length[at]; link++) {
            looked++;
            if (graph.other[link] == to && lens.showsLink(link)) {
                return graph.fact(link);
            }
        }
        return -1;
    }

    private int links(int record) {
        return lens.graph.records.length[record];
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
                weight += 10L * (32 - Integer.numberOfLeadingZeros(links(at)));
            }
        }
        return weight;
    }
}
