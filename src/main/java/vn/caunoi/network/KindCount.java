package vn.caunoi.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.caunoi.base.RecordKind;

/** So many records of a kind. */
public record KindCount(RecordKind kind, int count) {

    private static final Comparator<KindCount> MOST_FIRST =
            Comparator.comparingInt(KindCount::count).reversed().thenComparing(KindCount::kind);

    /** The most first; the numbers are by the ordinals of the kinds. */
    static List<KindCount> of(int[] counts) {
        var some = new ArrayList<KindCount>();
        for (int kind = 0; kind < counts.length; kind++) {
            if (counts[kind] > 0) {
                some.add(new KindCount(Graph.KINDS[kind], counts[kind]));
            }
        }
        some.sort(MOST_FIRST);
        return some;
    }
}
