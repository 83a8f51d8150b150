package vn.caunoi.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Folding;
import vn.caunoi.base.ListQuery;
import vn.caunoi.base.Rows;

/** The SQL of partner lists. */
final class PartnerQueries {

    static final String COLUMNS = """
            select partner.id, partner.kind, partner.name_vi, partner.name_en, partner.country_id,
              partner.locality_kind, partner.city, partner.website, partner.wikidata, partner.relation_count,
              partner.note_vi, partner.note_en, partner.confidence
            from partner
            """;

    private static final ListQuery<Partner> LIST = new ListQuery<>(COLUMNS + """
            where (:kind::text is null or partner.kind = :kind)
            and (:country::text is null or partner.country_id = (select id from country where code = :country))
            and (:confidence::text is null or partner.confidence = :confidence)
            and (:text::text is null or partner.id in (
              select id from record where kind = 'PARTNER' and words like '%' || fold(:text) || '%'))
            and (:sector::text is null or partner.id in (
              select partner_sector.partner_id
              from sector_within
              join partner_sector on partner_sector.sector_code = sector_within.sector_code
              where sector_within.within_code = :sector))
            and (:province::text is null or partner.id in (
              select relation.partner_id
              from province
              join province_lineage on province_lineage.province_id = province.id
              join relation on relation.province_id = province_lineage.ancestor_id
              where province.code = :province and province.valid_to is null))""", PartnerQueries::read);

    /** The partners in each parent, a country. */
    private static final ListQuery<Partner> IN_COUNTRY = new ListQuery<>(COLUMNS + """
            where partner.country_id = parent.id
            and (:kind::text is null or partner.kind = :kind)""", PartnerQueries::read);

    /** The partners each parent, a province, has a relation with; those of its predecessors when lineage is true. */
    static final ListQuery<Partner> OF_PROVINCE = new ListQuery<>(COLUMNS + """
            where partner.id in (
              select relation.partner_id
              from province_lineage
              join relation on relation.province_id = province_lineage.ancestor_id
              where province_lineage.province_id = parent.id
              and (:lineage or province_lineage.ancestor_id = parent.id))""", PartnerQueries::read);

    private PartnerQueries() {}

    static ListQuery<Partner> list(PartnerFilter filter) {
        return LIST.with("kind", filter.kind())
                .with("country", filter.country())
                .with("confidence", filter.confidence())
                .with("text", Folding.wanted(filter.text()))
                .with("sector", filter.sector())
                .with("province", filter.province());
    }

    static ListQuery<Partner> inCountry(@org.jspecify.annotations.Nullable PartnerKind kind) {
        return IN_COUNTRY.with("kind", kind);
    }

    static Partner read(ResultSet row, int number) throws SQLException {
        return new Partner(
                row.getLong("id"),
                PartnerKind.valueOf(row.getString("kind")),
                row.getString("name_vi"),
                row.getString("name_en"),
                Rows.number(row, "country_id"),
                row.getString("locality_kind"),
                row.getString("city"),
                row.getString("website"),
                row.getString("wikidata"),
                row.getInt("relation_count"),
                row.getString("note_vi"),
                row.getString("note_en"),
                Confidence.valueOf(row.getString("confidence")));
    }
}
