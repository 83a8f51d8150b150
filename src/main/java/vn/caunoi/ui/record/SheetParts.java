package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Labels;
import vn.caunoi.base.Recorded;
import vn.caunoi.coverage.ProvinceSheet;
import vn.caunoi.figure.Figure;
import vn.caunoi.figure.FigureText;
import vn.caunoi.need.Need;
import vn.caunoi.need.Needs;
import vn.caunoi.need.Project;
import vn.caunoi.need.Projects;
import vn.caunoi.need.ResourceKind;
import vn.caunoi.reference.Country;
import vn.caunoi.reference.Sector;
import vn.caunoi.source.Citation;
import vn.caunoi.source.Citations;
import vn.caunoi.source.Statement;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Capital;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.upkeep.Upkeep;

/** The parts of a province's sheet, each line with its source in words: paper has no buttons. */
@Service
class SheetParts {
    private final Needs needs;
    private final Projects projects;
    private final Citations citations;
    private final Directory directory;
    private final Labels labels;

    /** What lines need besides their records, read at once. */
    private record Known(
            ProvinceSheet sheet,
            Map<Long, List<ResourceKind>> resources,
            Map<Long, List<Sector>> sectors,
            Map<Long, List<Country>> countries,
            Map<Long, List<Citation>> citations,
            Map<Long, Recorded> holders,
            Set<Long> internal) {}

    SheetParts(Needs needs, Projects projects, Citations citations, Directory directory, Labels labels) {
        this.needs = needs;
        this.projects = projects;
        this.citations = citations;
        this.directory = directory;
        this.labels = labels;
    }

    /** All parts in the order of the sheet; one with nothing in it says so. */
    List<Component> of(ProvinceSheet sheet) {
        var known = known(sheet);
        return List.of(
                part(
                        "sheet-needs",
                        sheet.needs().stream().map(need -> need(need, known)).toList()),
                part(
                        "sheet-offers",
                        sheet.offers().stream().map(need -> need(need, known)).toList()),
                part(
                        "sheet-projects",
                        sheet.projects().stream()
                                .map(project -> project(project, known))
                                .toList()),
                part("sheet-wishes", statements(sheet.wishes(), known)),
                part("sheet-products", statements(sheet.products(), known)),
                part("sheet-strengths", statements(sheet.strengths(), known)),
                part(
                        "sheet-figures",
                        sheet.figures().stream()
                                .map(figure -> figure(figure, known))
                                .toList()));
    }

    private Known known(ProvinceSheet sheet) {
        var held = Stream.concat(sheet.needs().stream(), sheet.offers().stream())
                .map(Need::id)
                .toList();
        var sectors = needs.sectors(held);
        sectors.putAll(
                projects.sectors(sheet.projects().stream().map(Project::id).toList()));
        var all = Stream.<List<? extends Recorded>>of(
                        sheet.needs(),
                        sheet.offers(),
                        sheet.projects(),
                        sheet.wishes(),
                        sheet.products(),
                        sheet.strengths(),
                        sheet.figures())
                .flatMap(List::stream)
                .map(Recorded::id)
                .toList();
        var holders = Stream.of(
                        Stream.concat(sheet.needs().stream(), sheet.offers().stream())
                                .map(Need::holderId),
                        sheet.projects().stream().map(Project::provinceId),
                        Stream.of(sheet.wishes(), sheet.products(), sheet.strengths())
                                .flatMap(List::stream)
                                .flatMap(statement -> statement.subjectIds().stream()),
                        sheet.figures().stream().map(Figure::subjectId))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
        return new Known(
                sheet,
                needs.resources(held),
                sectors,
                needs.countries(held),
                citations.of(all),
                directory.load(holders),
                labels.internal(all));
    }

    private static RecordSection part(String name, List<ListItem> lines) {
        var section = new RecordSection(name);
        if (lines.isEmpty()) {
            return section.empty();
        }
        var list = new UnorderedList();
        list.addClassName("record-list");
        lines.forEach(list::add);
        return section.count(lines.size()).add(list);
    }

    private static ListItem need(Need need, Known known) {
        var id = need.id();
        return line(
                need,
                Mentions.link(need),
                List.of(need.holderId()),
                known,
                need.text(Texts.lang()),
                joined(known.resources().getOrDefault(id, List.of()).stream().map(Texts::of)),
                joined(known.sectors().getOrDefault(id, List.of()).stream().map(sector -> sector.name(Texts.lang()))),
                joined(known.countries().getOrDefault(id, List.of()).stream()
                        .map(country -> country.name(Texts.lang()))),
                Format.current().span(need.validFrom(), need.validUntil()));
    }

    private static ListItem project(Project project, Known known) {
        return line(
                project,
                Mentions.link(project),
                List.of(project.provinceId()),
                known,
                project.text(Texts.lang()),
                Texts.of(project.status()),
                Capital.of(project),
                joined(known.sectors().getOrDefault(project.id(), List.of()).stream()
                        .map(sector -> sector.name(Texts.lang()))),
                project.site(),
                project.incentives(Texts.lang()),
                project.contact(),
                Format.current().span(project.callingFrom(), project.callingUntil()));
    }

    private static List<ListItem> statements(List<Statement> statements, Known known) {
        return statements.stream()
                .map(statement -> line(
                        statement,
                        new Span(statement.text(Texts.lang())),
                        statement.subjectIds(),
                        known,
                        statement.period() == null ? null : Periods.of(statement.period())))
                .toList();
    }

    private static ListItem figure(Figure figure, Known known) {
        var asOf = figure.asOf();
        return line(
                figure,
                new Span(FigureText.of(figure, Texts.lang())),
                List.of(figure.subjectId()),
                known,
                figure.scope(Texts.lang()),
                asOf == null
                        ? null
                        : I18NProvider.translate("sheet.as-of", Format.current().date(asOf)));
    }

    /** What it is, details, whose it is where that is not the province of the sheet, and where it is known from. */
    private static ListItem line(
            Recorded record, Component what, List<Long> holders, Known known, @Nullable String... details) {
        var line = new ListItem(what);
        Badges.confidence(record.confidence()).ifPresent(badge -> line.add(new Span(" "), badge));
        if (known.internal().contains(record.id())) {
            line.add(new Span(" "), Upkeep.internalBadge());
        }
        var more = new Div();
        more.addClassNames("cn-small", "cn-muted", "record-details");
        Stream.of(details)
                .filter(Objects::nonNull)
                .filter(detail -> !detail.isBlank())
                .forEach(detail -> more.add(new Span(detail)));
        if (!holders.contains(known.sheet().province().id())) {
            var others = Mentions.links(holders, known.holders());
            if (others != null) {
                more.add(new Span(new Span(I18NProvider.translate("sheet.of") + " "), others));
            }
        }
        var sources = known.citations().getOrDefault(record.id(), List.of()).stream()
                .map(citation -> citation.title(Texts.lang()))
                .distinct()
                .collect(Collectors.joining("; "));
        more.add(new Span(
                sources.isEmpty()
                        ? I18NProvider.translate("sheet.unsourced")
                        : I18NProvider.translate("sheet.source", sources)));
        line.add(more);
        return line;
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(" · "));
    }
}
