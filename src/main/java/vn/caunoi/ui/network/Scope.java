package vn.caunoi.ui.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.network.NetworkFilter;

/**
 * Which part of the network is looked at.
 *
 * @param starts numbers of the records it is looked at from; none for the ties of provinces
 * @param on the network as it was on that day; of all times when null
 * @param depth how many steps from the starts
 */
record Scope(
        List<Long> starts, NetworkFilter filter, @Nullable LocalDate on, int depth) {

    static final int DEEPEST = 3;
    static final int MOST_STARTS = 30;
    static final Scope WHOLE_COUNTRY = new Scope(List.of(), NetworkFilter.ALL, null, 1);

    Scope {
        starts = List.copyOf(starts);
    }

    /** Whether it is about nothing in particular: then the country is shown in groups. */
    boolean isWhole() {
        return starts.isEmpty()
                && filter.countries().isEmpty()
                && filter.regions().isEmpty()
                && filter.provinces().isEmpty()
                && filter.sectors().isEmpty();
    }

    Scope around(List<Long> records) {
        return new Scope(
                records.stream()
                        .filter(Objects::nonNull)
                        .distinct()
                        .limit(MOST_STARTS)
                        .toList(),
                filter,
                on,
                depth);
    }

    Scope adding(long record) {
        var more = new ArrayList<>(starts);
        more.add(record);
        return around(more);
    }

    Scope without(long record) {
        return around(starts.stream().filter(start -> start != record).toList());
    }

    Scope with(NetworkFilter conditions) {
        return new Scope(starts, conditions, on, depth);
    }

    Scope on(@Nullable LocalDate day) {
        return new Scope(starts, filter, day, depth);
    }

    Scope deep(int steps) {
        return new Scope(starts, filter, on, Math.clamp(steps, 1, DEEPEST));
    }
}
