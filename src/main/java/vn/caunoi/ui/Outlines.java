package vn.caunoi.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;

/** Which of the 63 outlines of before the merger make up a province on a map, whatever happened to it since. */
public final class Outlines {
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    private Outlines() {}

    /** The codes of the outlines of each province, by its number. */
    public static Map<Long, List<String>> of(Collection<Province> shown, Provinces provinces) {
        var members = new HashMap<Long, List<String>>();
        Map<Long, Long> later = new HashMap<>();
        shown.forEach(province -> {
            if (isLater(province)) {
                later.put(province.id(), province.id());
            } else {
                members.put(province.id(), List.of(province.code()));
            }
        });
        while (!later.isEmpty()) {
            var before = provinces.predecessors(List.copyOf(later.keySet()));
            var todays = Map.copyOf(later);
            later.clear();
            before.forEach((version, predecessors) -> {
                var today = todays.getOrDefault(version, version);
                for (var predecessor : predecessors) {
                    if (isLater(predecessor)) {
                        later.put(predecessor.id(), today);
                    } else {
                        members.computeIfAbsent(today, id -> new ArrayList<>()).add(predecessor.code());
                    }
                }
            });
        }
        return members;
    }

    private static boolean isLater(Province province) {
        return province.validFrom() != null && !province.validFrom().isBefore(MERGER);
    }
}
