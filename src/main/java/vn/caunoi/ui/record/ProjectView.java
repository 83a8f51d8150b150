package vn.caunoi.ui.record;

import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Recorded;
import vn.caunoi.need.Project;
import vn.caunoi.need.Projects;
import vn.caunoi.ui.Capital;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** A project that calls for investment: where, for how much, on which terms, whom to ask, and who has taken it. */
@Route(Links.PROJECTS + RecordView.KEY)
class ProjectView extends RecordView<Project> {
    private final Projects projects;
    private final Directory directory;

    ProjectView(Projects projects, Directory directory, Sections sections) {
        super(sections);
        this.projects = projects;
        this.directory = directory;
    }

    @Override
    Optional<Project> find(String key, @Nullable LocalDate day) {
        return projects.find(number(key));
    }

    @Override
    void fill(RecordPage page, Project project) {
        var known = directory.load(Stream.of(project.provinceId(), project.investorId())
                .flatMap(Stream::ofNullable)
                .toList());
        page.header().sort(Texts.of(project.status()));
        page.main(facts(project, known))
                .main(sections.figures(project))
                .main(sections.statements(project))
                .side(sections.sources(project))
                .wide(sections.relationships(project));
    }

    private RecordSection facts(Project project, Map<Long, Recorded> known) {
        var format = Format.current();
        return new RecordSection(
                "facts",
                new FactList()
                        .fact("province", Mentions.link(project.provinceId(), known))
                        .fact("what", project.text(Texts.lang()))
                        .sectors(projects.sectors(List.of(project.id())).getOrDefault(project.id(), List.of()))
                        .knownOrNot("capital", Capital.of(project))
                        .fact("site", project.site())
                        .fact("incentives", project.incentives(Texts.lang()))
                        .fact("contact", project.contact())
                        .fact("investor", Mentions.link(project.investorId(), known))
                        .knownOrNot("calling", format.span(project.callingFrom(), project.callingUntil()))
                        .fact("project-ended", format.date(project.endedOn()))
                        .note(project));
    }
}
