package vn.caunoi.ui.network;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Recorded;
import vn.caunoi.network.KindCount;

/**
 * What the explorer shows at a moment.
 *
 * @param kind what sort of picture it is
 * @param nodes what is drawn, by keys; what the reader took out is among the hidden
 * @param records all records that the picture or the answer names, by numbers
 * @param provinces how many provinces stand on the day
 * @param unknown the starts that the register does not have
 */
record Scene(
        Kind kind,
        Map<String, Node> nodes,
        List<Link> links,
        List<Node> hidden,
        Map<Long, Recorded> records,
        List<KindCount> leftOut,
        boolean truncated,
        OffsetDateTime knownAt,
        int provinces,
        Set<Long> unknown,
        @Nullable Answer answer) {

    enum Kind {
        /** The whole country in groups. */
        WHOLE,
        /** The ties of some provinces or with some countries. */
        TIES,
        /** What stands around some records. */
        AROUND,
        /** Only what answers the question. */
        ANSWER
    }

    @Nullable Node node(@Nullable String key) {
        return key == null ? null : nodes.get(key);
    }

    List<Link> linksOf(String key) {
        return links.stream().filter(link -> link.touches(key)).toList();
    }

    /** The neighbours that are joined with this alone. */
    List<String> leavesOf(String key) {
        var leaves = new ArrayList<String>();
        for (var other :
                linksOf(key).stream().map(link -> link.other(key)).distinct().toList()) {
            if (!other.equals(key) && linksOf(other).stream().allMatch(link -> link.touches(key))) {
                leaves.add(other);
            }
        }
        return leaves;
    }

    Scene with(UnaryOperator<Node> change, @Nullable Answer found) {
        var changed = new LinkedHashMap<String, Node>();
        nodes.forEach((key, node) -> changed.put(key, change.apply(node)));
        return new Scene(kind, changed, links, hidden, records, leftOut, truncated, knownAt, provinces, unknown, found);
    }

    /** The same without what the reader took out. */
    Scene without(Set<String> taken) {
        var kept = new LinkedHashMap<String, Node>();
        var out = new ArrayList<Node>();
        nodes.forEach((key, node) -> {
            if (taken.contains(key)) {
                out.add(node);
            } else {
                kept.put(key, node);
            }
        });
        return new Scene(
                kind,
                kept,
                links.stream()
                        .filter(link -> kept.containsKey(link.from()) && kept.containsKey(link.to()))
                        .toList(),
                out,
                records,
                leftOut,
                truncated,
                knownAt,
                provinces,
                unknown,
                answer);
    }
}
