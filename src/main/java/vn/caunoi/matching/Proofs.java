package vn.caunoi.matching;

import java.util.List;
import java.util.Map;

/** The relations of the partners that are explained, by the place of the province, both by their numbers on the board. */
record Proofs(Map<Integer, Map<Integer, Long>> relations) {

    /** The relations of a partner with these places. */
    List<Long> relations(int partner, List<Integer> places) {
        var known = relations.getOrDefault(partner, Map.of());
        return places.stream().filter(known::containsKey).map(known::get).toList();
    }
}
