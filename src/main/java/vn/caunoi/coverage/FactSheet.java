package vn.caunoi.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.caunoi.province.Province;

/** What there is to say of a province abroad; a requirement without a state has nothing at all. */
public record FactSheet(Province province, Map<SheetRequirement, SheetState> states) {

    /** One line of the checklist. */
    public record Finding(SheetRequirement requirement, SheetState state) {}

    public FactSheet {
        states = Map.copyOf(states);
    }

    public SheetState state(SheetRequirement requirement) {
        return states.getOrDefault(requirement, SheetState.MISSING);
    }

    /** Whether nothing is missing. */
    public boolean usable() {
        return findings().stream().allMatch(finding -> finding.state() == SheetState.MET);
    }

    /** The checklist in its order. */
    public List<Finding> findings() {
        return Arrays.stream(SheetRequirement.values())
                .map(requirement -> new Finding(requirement, state(requirement)))
                .toList();
    }
}
