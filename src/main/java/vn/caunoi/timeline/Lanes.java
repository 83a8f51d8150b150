package vn.caunoi.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.province.Province;
import vn.caunoi.province.Succession;
import vn.caunoi.province.SuccessionKind;
import vn.caunoi.timeline.Timeline.Lane;

/** Which versions of provinces share a lane, and which lane ends in which. */
final class Lanes {
    private final Map<Long, Succession> onward = new HashMap<>();
    private final Map<Long, Province> provinces = new HashMap<>();

    Lanes(Collection<Succession> steps, Map<Long, Province> others) {
        provinces.putAll(others);
        for (var step : steps) {
            onward.put(step.predecessor().id(), step);
            provinces.put(step.predecessor().id(), step.predecessor());
            provinces.put(step.successor().id(), step.successor());
        }
    }

    /** Whether the number is that of a version of a province. */
    boolean isProvince(long id) {
        return provinces.containsKey(id);
    }

    /** The lane of a version: that of the last version that it became without a merger. */
    long of(long version) {
        var step = onward.get(version);
        return step == null || step.kind() == SuccessionKind.MERGED
                ? version
                : of(step.successor().id());
    }

    /** The lanes of these versions and, where wanted, those that they end in; predecessors first. */
    List<Lane> of(Collection<Long> versions, boolean withSuccessors) {
        Set<Long> wanted = new LinkedHashSet<>();
        for (var version : versions) {
            var lane = of(version);
            wanted.add(lane);
            for (var next = successor(lane); withSuccessors && next != null; next = successor(next)) {
                wanted.add(next);
            }
        }
        return wanted.stream()
                .sorted(Comparator.<Long, String>comparing(lane -> code(last(lane)))
                        .thenComparing(this::steps, Comparator.reverseOrder())
                        .thenComparing(this::code)
                        .thenComparing(Comparator.naturalOrder()))
                .map(this::lane)
                .toList();
    }

    private Lane lane(long id) {
        var merger = onward.get(id);
        var next = successor(id);
        return new Lane(
                id,
                provinces.get(id),
                merger == null ? null : merger.on().minusDays(1),
                next == null ? null : provinces.get(next));
    }

    /** The lane that a lane ends in; none for one that did not end. */
    private @Nullable Long successor(long lane) {
        var merger = onward.get(lane);
        return merger == null ? null : (Long) of(merger.successor().id());
    }

    private List<Long> path(long lane) {
        var path = new ArrayList<Long>();
        for (Long each = lane; each != null; each = successor(each)) {
            path.add(each);
        }
        return path;
    }

    private long last(long lane) {
        return path(lane).getLast();
    }

    private int steps(long lane) {
        return path(lane).size();
    }

    private String code(long lane) {
        var province = provinces.get(lane);
        return province == null ? "" : province.code();
    }
}
