package vn.caunoi.need;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Folding;
import vn.caunoi.base.ListQuery;

/** The SQL of lists of needs and offers. */
final class NeedQueries {

    static final String COLUMNS = """
            select need.id, need.stance, need.holder_id, need.name_vi, need.name_en, need.text_vi, need.text_en,
              need.valid_from, need.valid_until, need.ended_on, need.note_vi, need.note_en, need.confidence
            from need
            """;

    private static final ListQuery<Need> LIST = new ListQuery<>(COLUMNS + """
            where (:stance::text is null or need.stance = :stance)
            and (:open_on::date is null or need_open(
              need.valid_from, need.valid_until, need.ended_on, need.confidence, :open_on))
            and (:holder::bigint is null or need.holder_id = :holder)
            and (:text::text is null or need.id in (
              select id from record where kind = 'NEED' and words like '%' || fold(:text) || '%'))
            and (:resource::text is null or need.id in (
              select need_id from need_resource where resource = :resource))
            and (:sector::text is null or need.id in (
              select need_sector.need_id
              from sector_within
              join need_sector on need_sector.sector_code = sector_within.sector_code
              where sector_within.within_code = :sector))
            and (:country::text is null or need.id in (
              select need.id
              from country
              join partner on partner.country_id = country.id
              join need on need.holder_id = partner.id
              where country.code = :country
              union
              select need_country.need_id
              from country
              join need_country on need_country.country_id = country.id
              where country.code = :country))
            and (:province::text is null or need.holder_id in (
              select province_lineage.ancestor_id
              from province
              join province_lineage on province_lineage.province_id = province.id
              where province.code = :province and province.valid_to is null))""", NeedQueries::read);

    /** The needs and offers of each parent, a province or partner; of a province's predecessors when lineage is true. */
    private static final ListQuery<Need> OF_HOLDER = new ListQuery<>(COLUMNS + """
            where need.id in (
              select id from need where holder_id = parent.id
              union
              select need.id
              from province_lineage
              join need on need.holder_id = province_lineage.ancestor_id
              where :lineage and province_lineage.province_id = parent.id)
            and (:stance::text is null or need.stance = :stance)
            and (:open_on::date is null or need_open(
              need.valid_from, need.valid_until, need.ended_on, need.confidence, :open_on))""", NeedQueries::read);

    private NeedQueries() {}

    static ListQuery<Need> list(NeedFilter filter) {
        return LIST.with("stance", filter.stance())
                .with("open_on", filter.openOn())
                .with("holder", filter.holderNumber())
                .with("text", Folding.wanted(filter.text()))
                .with("resource", filter.resource())
                .with("sector", filter.sector())
                .with("country", filter.country())
                .with("province", filter.province());
    }

    static ListQuery<Need> ofHolder(HeldNeeds which) {
        return OF_HOLDER
                .with("stance", which.stance())
                .with("open_on", which.openOn())
                .with("lineage", which.lineage());
    }

    static Need read(ResultSet row, int number) throws SQLException {
        return new Need(
                row.getLong("id"),
                NeedStance.valueOf(row.getString("stance")),
                row.getLong("holder_id"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("text_vi"),
                row.getString("text_en"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("note_vi"),
                row.getString("note_en"),
                Confidence.valueOf(row.getString("confidence")));
    }
}
