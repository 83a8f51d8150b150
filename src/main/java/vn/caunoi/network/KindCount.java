package vn.caunoi.network;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.caunoi.base.RecordKind;

/** So many records of a kind. */
public record KindCount(RecordKind kind, int count) {

    /** The most first. */
    static List<KindCount> of(Map<RecordKind, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new KindCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(KindCount::count).reversed().thenComparing(KindCount::kind))
                .toList();
    }
}
