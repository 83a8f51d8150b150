package vn.caunoi.measure;

import java.util.List;

/**
 * One thing in each of the provinces compared.
 *
 * @param counts how often, in the order of the provinces
 */
public record Compared<T>(T what, List<Integer> counts) {

    public Compared {
        counts = List.copyOf(counts);
    }

    /** Whether every province has it. */
    public boolean shared() {
        return counts.stream().allMatch(count -> count > 0);
    }

    /** The place of the only province that has it; -1 where none or several have it. */
    public int only() {
        return counts.stream().filter(count -> count > 0).count() == 1
                ? counts.indexOf(
                        counts.stream().filter(count -> count > 0).findFirst().orElseThrow())
                : -1;
    }
}
