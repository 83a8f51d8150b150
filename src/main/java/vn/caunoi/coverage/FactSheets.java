package vn.caunoi.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.PageRequest;
import vn.caunoi.figure.Figure;
import vn.caunoi.figure.Figures;
import vn.caunoi.need.HeldNeeds;
import vn.caunoi.need.HeldProjects;
import vn.caunoi.need.Need;
import vn.caunoi.need.NeedStance;
import vn.caunoi.need.Needs;
import vn.caunoi.need.Project;
import vn.caunoi.need.Projects;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.source.Statement;
import vn.caunoi.source.StatementKind;
import vn.caunoi.source.Statements;

/** Puts the sheet of a province together, in a number of statements that does not depend on how much there is. */
@Service
public class FactSheets {
    /** More than a sheet can hold. */
    private static final PageRequest ALL = PageRequest.first(200);

    private static final Set<StatementKind> WISHES =
            EnumSet.of(StatementKind.NEED, StatementKind.PRIORITY, StatementKind.PARTNER_SOUGHT);
    private static final Set<StatementKind> STRENGTHS = EnumSet.of(StatementKind.SERVICE, StatementKind.SECTOR);

    private record Measured(long subject, String indicator, String scope) {}

    private final Coverages coverages;
    private final Provinces provinces;
    private final Needs needs;
    private final Projects projects;
    private final Statements statements;
    private final Figures figures;

    FactSheets(
            Coverages coverages,
            Provinces provinces,
            Needs needs,
            Projects projects,
            Statements statements,
            Figures figures) {
        this.coverages = coverages;
        this.provinces = provinces;
        this.needs = needs;
        this.projects = projects;
        this.statements = statements;
        this.figures = figures;
    }

    /** The sheet of the province that bears the code on a day, as of that day. */
    public Optional<ProvinceSheet> on(String code, LocalDate day) {
        return provinces.at(code, day).map(province -> of(province, day));
    }

    /** The sheet of a version of a province. */
    public ProvinceSheet of(Province province, LocalDate day) {
        var said =
                statements
                        .of(provinces.lineage(province.id()).stream()
                                .map(Province::id)
                                .toList())
                        .entrySet()
                        .stream()
                        .flatMap(of -> of.getValue().stream()
                                .filter(statement -> statement.subjectIds().contains(of.getKey())))
                        .filter(statement -> statement.confidence() != Confidence.WITHDRAWN)
                        .distinct()
                        .toList();
        return new ProvinceSheet(
                coverages.sheets(List.of(province), day).getFirst(),
                day,
                needs(province, NeedStance.NEED, day),
                needs(province, NeedStance.OFFER, day),
                projects(province, day),
                among(said, WISHES),
                among(said, EnumSet.of(StatementKind.PRODUCT)),
                among(said, STRENGTHS),
                newest(figures.ofLineage(List.of(province.id()), null).getOrDefault(province.id(), List.of()), day));
    }

    private List<Need> needs(Province province, NeedStance stance, LocalDate day) {
        var held = needs.ofHolders(List.of(province.id()), new HeldNeeds(stance, day, true), ALL, false);
        return Objects.requireNonNull(held.get(province.id())).nodes();
    }

    private List<Project> projects(Province province, LocalDate day) {
        var held = projects.ofProvinces(List.of(province.id()), new HeldProjects(null, day, true), ALL, false);
        return Objects.requireNonNull(held.get(province.id())).nodes();
    }

    private static List<Statement> among(Collection<Statement> said, Set<StatementKind> kinds) {
        return said.stream()
                .filter(statement -> kinds.contains(statement.kind()))
                .toList();
    }

    /** Those of each indicator and scope that speak of the latest time by then; several where sources disagree. */
    private static List<Figure> newest(List<Figure> found, LocalDate day) {
        var latest = new LinkedHashMap<Measured, List<Figure>>();
        for (var figure : found) {
            if (CoverageQueries.PLAIN.contains(figure.indicator())
                    || figure.confidence() == Confidence.WITHDRAWN
                    || isAfter(figure, day)) {
                continue;
            }
            var those = latest.computeIfAbsent(
                    new Measured(figure.subjectId(), figure.indicator(), figure.scopeVi()), none -> new ArrayList<>());
            if (those.isEmpty() || Objects.equals(time(those.getFirst()), time(figure))) {
                those.add(figure);
            }
        }
        return latest.values().stream().flatMap(List::stream).toList();
    }

    private static boolean isAfter(Figure figure, LocalDate day) {
        var asOf = figure.asOf();
        return figure.periodFrom() != null && figure.periodFrom().isAfter(day)
                || asOf != null && asOf.from().isAfter(day);
    }

    /** The time that orders figures, as the list of figures is ordered. */
    private static @Nullable LocalDate time(Figure figure) {
        var asOf = figure.asOf();
        return asOf != null ? asOf.from() : figure.periodTo();
    }
}
