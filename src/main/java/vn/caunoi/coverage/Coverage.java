package vn.caunoi.coverage;

import java.time.LocalDate;
import java.util.List;

/**
 * What the register lacks on a day; relations are those of now.
 *
 * @param sheets one of each province of the day, by code
 * @param missions those with a province that has or wants ties in their countries, the one with most gaps first
 */
public record Coverage(LocalDate asOf, List<FactSheet> sheets, List<MissionCoverage> missions, List<Gap> relationGaps) {

    public Coverage {
        sheets = List.copyOf(sheets);
        missions = List.copyOf(missions);
        relationGaps = List.copyOf(relationGaps);
    }

    /** How many provinces have a usable sheet. */
    public int usableSheets() {
        return (int) sheets.stream().filter(FactSheet::usable).count();
    }
}
