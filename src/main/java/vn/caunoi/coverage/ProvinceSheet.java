package vn.caunoi.coverage;

import java.time.LocalDate;
import java.util.List;
import vn.caunoi.figure.Figure;
import vn.caunoi.need.Need;
import vn.caunoi.need.Project;
import vn.caunoi.province.Province;
import vn.caunoi.source.Statement;

/**
 * What a mission can send of a province: what it seeks and holds out, what it is good at, and its figures. What was said
 * of a province that it was formed from keeps its own holder, subject or scope.
 *
 * @param wishes what sources say that it seeks
 * @param products its advantage products
 * @param strengths services and sectors with capital
 * @param figures the newest of each indicator and scope, without area and population
 */
public record ProvinceSheet(
        FactSheet checklist,
        LocalDate asOf,
        List<Need> needs,
        List<Need> offers,
        List<Project> projects,
        List<Statement> wishes,
        List<Statement> products,
        List<Statement> strengths,
        List<Figure> figures) {

    public Province province() {
        return checklist.province();
    }

    /** Whether a mission can speak from it. */
    public boolean complete() {
        return checklist.usable();
    }

    /** The requirements that are not met, and how far they are. */
    public List<FactSheet.Finding> missing() {
        return checklist.findings().stream()
                .filter(finding -> finding.state() != SheetState.MET)
                .toList();
    }
}
