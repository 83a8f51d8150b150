package vn.caunoi.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.caunoi.base.RecordKind;

/** What stands directly around a record and its predecessors, with the facts that join them. */
final class Circle {

    final int center;
    private final Map<Integer, List<Sketch.Fact>> neighbours = new LinkedHashMap<>();

    /** The neighbours of these kinds; a country is one when a partner, agreement or event of the record is of it. */
    Circle(Lens lens, int center, Set<RecordKind> kinds) {
        this.center = center;
        for (int holder : lens.startingWith(center)) {
            lens.each(holder, (other, fact) -> {
                var kind = lens.graph.kind(other);
                var held = Sketch.Fact.heldFor(lens.graph, fact, holder, center);
                if (kinds.contains(kind)) {
                    add(other, held);
                }
                if (kind == RecordKind.PARTNER && kinds.contains(RecordKind.COUNTRY)) {
                    var country = lens.graph.records.country[other];
                    if (country >= 0) {
                        add(lens.graph.indexOf(lens.graph.countryIds.get(country)), held);
                    }
                }
                return true;
            });
        }
    }

    private void add(int neighbour, Sketch.Fact fact) {
        if (neighbour >= 0) {
            neighbours.computeIfAbsent(neighbour, none -> new ArrayList<>()).add(fact);
        }
    }

    Set<Integer> neighbours() {
        return neighbours.keySet();
    }

    List<Sketch.Fact> factsWith(int neighbour) {
        return neighbours.getOrDefault(neighbour, List.of());
    }
}
