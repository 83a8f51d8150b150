package vn.caunoi.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The sets of codes that records are tagged with. There are few different ones, so that a record keeps the number of
 * its set; 0 is the empty one.
 */
final class Tags {

    private final Map<String, Integer> codes = new HashMap<>();
    private final List<BitSet> sets = new ArrayList<>(List.of(new BitSet()));
    private final Map<BitSet, Integer> numbers = new HashMap<>(Map.of(new BitSet(), 0));

    /** The number of the set that has this code besides. */
    int with(int set, String code) {
        var more = (BitSet) sets.get(set).clone();
        more.set(codes.computeIfAbsent(code, none -> codes.size()));
        return numbers.computeIfAbsent(more, none -> {
            sets.add(more);
            return sets.size() - 1;
        });
    }

    /** The codes as they are asked for; those that nothing is tagged with are none. */
    BitSet of(Collection<String> wanted) {
        var all = new BitSet();
        wanted.stream().map(codes::get).filter(Objects::nonNull).forEach(all::set);
        return all;
    }

    boolean any(int set, BitSet wanted) {
        return sets.get(set).intersects(wanted);
    }

    /** The set in words. */
    String describe(int set) {
        return codes.entrySet().stream()
                .filter(code -> sets.get(set).get(code.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList()
                .toString();
    }
}
