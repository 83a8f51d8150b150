package vn.caunoi.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which members of two groups each record is joined with. */
final class Reach {

    /** A record with more links than that joins everything with everything, and is not gone through. */
    private static final int HUB = 5_000;

    private final Lens lens;
    private final BitSet members = new BitSet();
    private Map<Integer, BitSet> one;
    private Map<Integer, BitSet> other;

    Reach(Lens lens, Collection<Long> one, Collection<Long> other) {
        this.lens = lens;
        this.one = around(one);
        this.other = around(other);
    }

    private Map<Integer, BitSet> around(Collection<Long> group) {
        var reached = new HashMap<Integer, BitSet>();
        var number = 0;
        for (var id : group) {
            var member = lens.graph.indexOf(id);
            if (member < 0 || !lens.sees(member)) {
                continue;
            }
            var place = number++;
            for (int holder : lens.startingWith(member)) {
                members.set(holder);
                lens.each(holder, (neighbour, fact) -> {
                    reached.computeIfAbsent(neighbour, none -> new BitSet()).set(place);
                    return true;
                });
            }
        }
        return reached;
    }

    boolean isEmpty() {
        return ranked().isEmpty();
    }

    /** Lets each record count for its neighbours, too. */
    void widen() {
        one = widened(one);
        other = widened(other);
    }

    private Map<Integer, BitSet> widened(Map<Integer, BitSet> reached) {
        var wider = new HashMap<>(reached);
        reached.forEach((record, of) -> {
            if (lens.graph.records.length[record] <= HUB) {
                lens.each(record, (neighbour, fact) -> {
                    wider.merge(neighbour, (BitSet) of.clone(), Reach::both);
                    return true;
                });
            }
        });
        return wider;
    }

    private static BitSet both(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.or(other);
        return both;
    }

    /** The records between the groups, those first that join most of both. */
    List<Integer> ranked() {
        var between = new ArrayList<Integer>();
        one.keySet().forEach(record -> {
            if (other.containsKey(record) && !members.get(record)) {
                between.add(record);
            }
        });
        between.sort(Comparator.<Integer>comparingInt(record -> -Math.min(ofOne(record), ofOther(record)))
                .thenComparingInt(record -> -ofOne(record) - ofOther(record))
                .thenComparing(CommonGround.byTelling(lens.graph)));
        return between;
    }

    int ofOne(int record) {
        return one.getOrDefault(record, new BitSet()).cardinality();
    }

    int ofOther(int record) {
        return other.getOrDefault(record, new BitSet()).cardinality();
    }
}
