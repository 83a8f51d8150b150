package vn.caunoi.network;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import vn.caunoi.province.Region;

/**
 * The provinces of all times and what became of them.
 *
 * @param units by the numbers of the graph, in the order of their codes
 * @param ancestors the predecessors of each, of all generations
 * @param successors what each became directly
 */
record Territory(
        Map<Integer, Unit> units, Map<Integer, Set<Integer>> ancestors, Map<Integer, Set<Integer>> successors) {

    static final Territory NONE = new Territory(Map.of(), Map.of(), Map.of());

    /** A province as it was for a time; the days are those of {@link Days}. */
    record Unit(int number, String code, Region region, short from, short to) {

        boolean stands(short day) {
            return (from == Days.UNKNOWN || from <= day) && (to == Days.UNKNOWN || day <= to);
        }
    }

    Collection<Unit> standing(short day) {
        return units.values().stream().filter(unit -> unit.stands(day)).toList();
    }

    /** The province itself and its predecessors. */
    Set<Integer> lineage(int province) {
        var lineage = new LinkedHashSet<Integer>();
        lineage.add(province);
        lineage.addAll(ancestors.getOrDefault(province, Set.of()));
        return lineage;
    }

    /** Those of the lineage that stood on a day, where it is a province that came later; else the whole lineage. */
    Collection<Integer> lineageOn(int province, short day) {
        var unit = units.get(province);
        if (unit == null || unit.from() == Days.UNKNOWN || unit.from() <= day) {
            return lineage(province);
        }
        return lineage(province).stream()
                .filter(one -> {
                    var predecessor = units.get(one);
                    return predecessor != null && predecessor.stands(day);
                })
                .toList();
    }

    /** Which province stands on that day where this one stood: itself, or what it became; itself where none is known. */
    int holder(int province, short day) {
        var at = province;
        for (int step = 0; step < 10; step++) {
            var unit = units.get(at);
            if (unit == null || unit.to() == Days.UNKNOWN || day <= unit.to()) {
                return at;
            }
            var next = successors.getOrDefault(at, Set.of());
            if (next.size() != 1) {
                return at;
            }
            at = next.iterator().next();
        }
        return at;
    }

    /** The provinces that bear one of these codes on a day, each with its predecessors. */
    Set<Integer> bearing(Collection<String> codes, short day) {
        var bearing = new LinkedHashSet<Integer>();
        units.values().stream()
                .filter(unit -> unit.stands(day) && codes.contains(unit.code()))
                .forEach(unit -> bearing.addAll(lineage(unit.number())));
        return bearing;
    }

    /** Collects units and what binds them. */
    static final class Survey {
        private final Map<Integer, Unit> units = new LinkedHashMap<>();
        private final Map<Integer, Set<Integer>> ancestors = new LinkedHashMap<>();
        private final Map<Integer, Set<Integer>> successors = new LinkedHashMap<>();

        void unit(Unit unit) {
            units.put(unit.number(), unit);
        }

        void ancestor(int province, int ancestor) {
            ancestors.computeIfAbsent(province, none -> new LinkedHashSet<>()).add(ancestor);
        }

        void successor(int province, int successor) {
            successors.computeIfAbsent(province, none -> new LinkedHashSet<>()).add(successor);
        }

        Territory territory() {
            return new Territory(units, ancestors, successors);
        }
    }
}
