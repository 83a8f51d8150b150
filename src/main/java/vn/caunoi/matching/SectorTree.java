package vn.caunoi.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tree of sectors (VSIC), and how near two sets of sectors are along it. */
final class SectorTree {

    /** In hundredths: the same sector, a section and a division of it, two divisions of one section. */
    private static final int SAME = 100;

    private static final int WITHIN = 70;
    private static final int BESIDE = 40;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> codes;
    /** The section of each sector; its own number for a section. */
    private final int[] section;

    /** @param parents the section of each sector; its own code for a section */
    SectorTree(Map<String, String> parents) {
        codes = parents.keySet().stream().sorted().toList();
        codes.forEach(code -> numbers.put(code, numbers.size()));
        section = codes.stream()
                .mapToInt(code -> numbers.getOrDefault(parents.getOrDefault(code, code), -1))
                .toArray();
    }

    /** The number of a sector; -1 for one that is not known. */
    int number(String code) {
        return numbers.getOrDefault(code, -1);
    }

    String code(int sector) {
        return codes.get(sector);
    }

    /** How near the nearest two of both sets are, in hundredths; 0 for strangers. */
    int nearness(int[] some, int[] others) {
        var nearest = 0;
        for (var one : some) {
            for (var other : others) {
                nearest = Math.max(nearest, nearness(one, other));
            }
        }
        return nearest;
    }

    private int nearness(int one, int other) {
        if (one == other) {
            return SAME;
        }
        if (section[one] != section[other]) {
            return 0;
        }
        return section[one] == one || section[other] == other ? WITHIN : BESIDE;
    }
}
