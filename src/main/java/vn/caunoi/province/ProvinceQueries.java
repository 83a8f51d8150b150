package vn.caunoi.province;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Folding;
import vn.caunoi.base.ListQuery;
import vn.caunoi.base.Rows;

/** The SQL of province lists. */
final class ProvinceQueries {

    static final String COLUMNS = """
            province.id, province.identity_id, province.code, province.kind, province.name_vi, province.name_en,
            province.full_name_vi, province.full_name_en, province.iso_code, province.region, province.coastal,
            province.land_border, province.valid_from, province.valid_to, province.legal_basis,
            exists (
              select from succession where predecessor_id = province.id and kind = 'MERGED') as merged,
            province.partner_count,
            province.note_vi, province.note_en, province.confidence""";

    static final String ON_DAY = """
            (province.valid_from is null or province.valid_from <= :day)
            and (province.valid_to is null or province.valid_to >= :day)""";

    private static final ListQuery<Province> LIST =
            new ListQuery<>("""
            select %s
            from province
            where %s
            and (:kind::text is null or province.kind = :kind)
            and (:region::text is null or province.region = :region)
            and (:coastal::boolean is null or province.coastal = :coastal)
            and (:text::text is null or province.id in (
              select id from record where kind = 'PROVINCE' and words like '%%' || fold(:text) || '%%'))
            and (:has_partners::boolean is null or :has_partners = exists (
              select from province_lineage
              join relation on relation.province_id = province_lineage.ancestor_id
              where province_lineage.province_id = province.id))
            and (:has_figures::boolean is null or :has_figures = exists (
              select from province_lineage
              join figure on figure.subject_id = province_lineage.ancestor_id
              where province_lineage.province_id = province.id
              and figure.indicator_code not in ('area_km2', 'population')))
            and (not :related or province.id in (
              select province_lineage.province_id
              from province_lineage
              join relation on relation.province_id = province_lineage.ancestor_id
              where %s))""".formatted(COLUMNS, ON_DAY, RelationQueries.CONDITIONS), ProvinceQueries::read);

    private ProvinceQueries() {}

    static ListQuery<Province> list(LocalDate day, ProvinceFilter filter, LocalDate today) {
        var relation = filter.relation();
        var query = LIST.with("day", day)
                .with("kind", filter.kind())
                .with("region", filter.region())
                .with("coastal", filter.coastal())
                .with("has_partners", filter.hasPartners())
                .with("has_figures", filter.hasFigures())
                .with("text", Folding.wanted(filter.text()))
                .with("related", relation != null);
        return RelationQueries.bind(query, relation == null ? RelationFilter.ALL : relation, today);
    }

    static Province read(ResultSet row, int number) throws SQLException {
        return new Province(
                row.getLong("id"),
                row.getLong("identity_id"),
                row.getString("code"),
                ProvinceKind.valueOf(row.getString("kind")),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("full_name_vi"),
                row.getString("full_name_en"),
                row.getString("iso_code"),
                Region.valueOf(row.getString("region")),
                row.getBoolean("coastal"),
                Rows.words(row, "land_border"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("legal_basis"),
                row.getBoolean("merged"),
                row.getInt("partner_count"),
                row.getString("note_vi"),
                row.getString("note_en"),
                Confidence.valueOf(row.getString("confidence")));
    }
}
