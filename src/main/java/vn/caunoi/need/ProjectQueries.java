package vn.caunoi.need;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Folding;
import vn.caunoi.base.ListQuery;
import vn.caunoi.base.Rows;

/** The SQL of lists of projects. */
final class ProjectQueries {

    static final String COLUMNS = """
            select project.id, project.province_id, project.name_vi, project.name_en, project.status, project.text_vi,
              project.text_en, project.capital, project.capital_unit_code, unit.name_vi as unit_vi,
              unit.name_en as unit_en, project.site, project.incentives_vi, project.incentives_en, project.contact,
              project.investor_id, project.calling_from, project.calling_until, project.ended_on, project.note_vi,
              project.note_en, project.confidence
            from project
            left join unit on unit.code = project.capital_unit_code
            """;

    private static final String OPEN = """
            (:open_on::date is null or project_open(
              project.status, project.calling_from, project.calling_until, project.ended_on, project.confidence, :open_on))""";

    private static final ListQuery<Project> LIST = new ListQuery<>(COLUMNS + """
            where (:status::text is null or project.status = :status)
            and (:text::text is null or project.id in (
              select id from record where kind = 'PROJECT' and words like '%' || fold(:text) || '%'))
            and (:sector::text is null or project.id in (
              select project_sector.project_id
              from sector_within
              join project_sector on project_sector.sector_code = sector_within.sector_code
              where sector_within.within_code = :sector))
            and (:country::text is null or project.investor_id in (
              select partner.id
              from country
              join partner on partner.country_id = country.id
              where country.code = :country))
            and (:province::text is null or project.province_id in (
              select province_lineage.ancestor_id
              from province
              join province_lineage on province_lineage.province_id = province.id
              where province.code = :province and province.valid_to is null))
            and\s""" + OPEN, ProjectQueries::read);

    /** The projects of each parent, a province, and of its predecessors when lineage is true. */
    private static final ListQuery<Project> OF_PROVINCE = new ListQuery<>(COLUMNS + """
            where project.id in (
              select id from project where province_id = parent.id
              union
              select project.id
              from province_lineage
              join project on project.province_id = province_lineage.ancestor_id
              where :lineage and province_lineage.province_id = parent.id)
            and (:status::text is null or project.status = :status)
            and\s""" + OPEN, ProjectQueries::read);

    /** The projects that each parent, a partner, negotiates for or has taken. */
    static final ListQuery<Project> OF_INVESTOR =
            new ListQuery<>(COLUMNS + "where project.investor_id = parent.id", ProjectQueries::read);

    private ProjectQueries() {}

    static ListQuery<Project> list(ProjectFilter filter) {
        return LIST.with("status", filter.status())
                .with("open_on", filter.openOn())
                .with("text", Folding.wanted(filter.text()))
                .with("sector", filter.sector())
                .with("country", filter.country())
                .with("province", filter.province());
    }

    static ListQuery<Project> ofProvince(HeldProjects which) {
        return OF_PROVINCE
                .with("status", which.status())
                .with("open_on", which.openOn())
                .with("lineage", which.lineage());
    }

    static Project read(ResultSet row, int number) throws SQLException {
        return new Project(
                row.getLong("id"),
                row.getLong("province_id"),
                row.getString("name_vi"),
                row.getString("name_en"),
                ProjectStatus.valueOf(row.getString("status")),
                row.getString("text_vi"),
                row.getString("text_en"),
                row.getBigDecimal("capital"),
                row.getString("capital_unit_code"),
                row.getString("unit_vi"),
                row.getString("unit_en"),
                row.getString("site"),
                row.getString("incentives_vi"),
                row.getString("incentives_en"),
                row.getString("contact"),
                Rows.number(row, "investor_id"),
                row.getObject("calling_from", LocalDate.class),
                row.getObject("calling_until", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("note_vi"),
                row.getString("note_en"),
                Confidence.valueOf(row.getString("confidence")));
    }
}
