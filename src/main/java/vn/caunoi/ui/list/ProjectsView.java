package vn.caunoi.ui.list;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import vn.caunoi.base.Directory;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.need.Project;
import vn.caunoi.need.ProjectFilter;
import vn.caunoi.need.ProjectOrder;
import vn.caunoi.need.ProjectStatus;
import vn.caunoi.need.Projects;
import vn.caunoi.ui.Capital;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.upkeep.Upkeep;

/** Projects for which provinces call for investment. */
@Route(Links.PROJECTS)
@Menu(title = "menu.projects", order = 102, icon = "project")
class ProjectsView extends ListView<ProjectsView.Row, ProjectOrder> {

    record Row(Project project, Map<Long, Recorded> provinces) {}

    private final Projects projects;
    private final Directory directory;

    ProjectsView(Projects projects, Directory directory, Options options, Upkeep upkeep) {
        super(RecordKind.PROJECT, ProjectOrder.NAME, upkeep);
        this.projects = projects;
        this.directory = directory;
        conditions
                .text("text")
                .choice("projectStatus", ProjectStatus.class)
                .choice("province", options.provinces())
                .choice("sector", options.sectors())
                .choice("investorCountry", options.countries())
                .day("callingOn");
        grid.column(Column.<Row>of("name", 5, row -> Cells.record(row.project()))
                        .sorted(ProjectOrder.NAME, null))
                .column(Column.of(
                        "province",
                        3,
                        row -> Cells.records(row.provinces().get(row.project().provinceId()))))
                .column(Column.of(
                        "project-status",
                        2,
                        row -> Cells.text(Texts.of(row.project().status()))))
                .column(Column.of("capital", 2, row -> Cells.text(Capital.of(row.project()))))
                .column(Column.<Row>of(
                                "calling",
                                3,
                                row -> Cells.text(Format.current()
                                        .span(
                                                row.project().callingFrom(),
                                                row.project().callingUntil())))
                        .sorted(null, ProjectOrder.CALLING_FROM_DESC));
    }

    @Override
    Recorded subject(Row row) {
        return row.project();
    }

    @Override
    int count(Wanted wanted) {
        return projects.count(filter(wanted));
    }

    @Override
    List<Row> window(Wanted wanted, ProjectOrder order, int offset, int limit) {
        var found = projects.window(filter(wanted), order, offset, limit);
        var provinces = directory.load(
                found.stream().map(Project::provinceId).distinct().toList());
        return found.stream().map(project -> new Row(project, provinces)).toList();
    }

    private static ProjectFilter filter(Wanted wanted) {
        return new ProjectFilter(
                wanted.text("text"),
                wanted.choice("projectStatus", ProjectStatus.class),
                wanted.text("province"),
                wanted.text("investorCountry"),
                wanted.text("sector"),
                wanted.day("callingOn"));
    }
}
