package vn.caunoi.delegation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Folding;
import vn.caunoi.base.ListQuery;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.Rows;
import vn.caunoi.province.Purpose;

/** The SQL of lists of delegations. */
final class DelegationQueries {

    static final String COLUMNS = """
            select delegation.id, delegation.direction, delegation.name_vi, delegation.name_en, delegation.status,
              array(
                select purpose from delegation_purpose where delegation_id = delegation.id order by purpose
              ) as purposes,
              delegation.aim_vi, delegation.aim_en, delegation.sender_id, delegation.host_id, delegation.country_id,
              delegation.starts_on, delegation.starts_precision, delegation.ends_on, delegation.ends_precision,
              delegation.occasion_id, delegation.owner,
              (select owner.name_vi from owner where owner.code = delegation.owner) as owner_name,
              array(
                select record_id from delegation_origin where delegation_id = delegation.id order by record_id
              ) as taken_up,
              array(
                select agreement_id from delegation_agreement where delegation_id = delegation.id order by agreement_id
              ) as signed,
              delegation.outcome_vi, delegation.outcome_en, delegation.report_due_by, delegation.thanked_on,
              delegation.briefing_useful, delegation.briefing_note_vi, delegation.briefing_note_en,
              delegation.note_vi, delegation.note_en, delegation.confidence
            from delegation
            """;

    private static final ListQuery<Delegation> LIST = new ListQuery<>(COLUMNS + """
            where (:text::text is null or delegation.id in (
              select id from record where kind = 'DELEGATION' and words like '%' || fold(:text) || '%'))
            and (:direction::text is null or delegation.direction = :direction)
            and (:status::text is null or delegation.status = :status)
            and (:owner::text is null or delegation.owner = :owner)
            and (:from::date is null or coalesce(delegation.ends_on, delegation.starts_on) >= :from)
            and (:to::date is null or delegation.starts_on <= :to)
            and (:country::text is null or delegation.country_id in (
              select country.id from country where country.code = :country))
            and (:partner::bigint is null or :partner in (delegation.sender_id, delegation.host_id)
              or delegation.id in (select delegation_id from delegation_item where counterpart_id = :partner))
            and (:province::text is null or delegation.id in (
              select side.delegation_id
              from province
              join province_lineage on province_lineage.province_id = province.id
              join (
                select id as delegation_id, sender_id as party_id from delegation
                union all
                select id, host_id from delegation
              ) as side on side.party_id = province_lineage.ancestor_id
              where province.code = :province and province.valid_to is null))""", DelegationQueries::read);

    /** Those that each parent sends, receives or meets; those of a province's predecessors when lineage is true. */
    private static final ListQuery<Delegation> OF_PARTY = new ListQuery<>(COLUMNS + """
            where delegation.id in (
              select side.delegation_id
              from (
                select parent.id as party_id
                union
                select ancestor_id from province_lineage where :lineage and province_id = parent.id
              ) as party
              join (
                select id as delegation_id, sender_id as party_id from delegation
                union all
                select id, host_id from delegation
                union all
                select delegation_id, counterpart_id from delegation_item
              ) as side on side.party_id = party.party_id)""", DelegationQueries::read);

    /** Those that go to each country or come from it. */
    static final ListQuery<Delegation> OF_COUNTRY = new ListQuery<>(COLUMNS + """
            where delegation.id in (
              select id from delegation where country_id = parent.id
              union
              select delegation_id from delegation_item where country_id = parent.id)""", DelegationQueries::read);

    private DelegationQueries() {}

    static ListQuery<Delegation> list(DelegationFilter filter) {
        return LIST.with("text", Folding.wanted(filter.text()))
                .with("direction", filter.direction())
                .with("status", filter.status())
                .with("owner", filter.owner())
                .with("from", filter.from())
                .with("to", filter.to())
                .with("country", filter.country())
                .with("partner", filter.partnerNumber())
                .with("province", filter.province());
    }

    static ListQuery<Delegation> ofParty(boolean lineage) {
        return OF_PARTY.with("lineage", lineage);
    }

    static Delegation read(ResultSet row, int number) throws SQLException {
        var useful = row.getString("briefing_useful");
        return new Delegation(
                row.getLong("id"),
                DelegationDirection.valueOf(row.getString("direction")),
                row.getString("name_vi"),
                row.getString("name_en"),
                DelegationStatus.valueOf(row.getString("status")),
                Rows.words(row, "purposes").stream().map(Purpose::valueOf).toList(),
                row.getString("aim_vi"),
                row.getString("aim_en"),
                row.getLong("sender_id"),
                Rows.number(row, "host_id"),
                Rows.number(row, "country_id"),
                PartialDate.read(row, "starts"),
                PartialDate.read(row, "ends"),
                Rows.number(row, "occasion_id"),
                row.getString("owner"),
                row.getString("owner_name"),
                Rows.numbers(row, "taken_up"),
                Rows.numbers(row, "signed"),
                row.getString("outcome_vi"),
                row.getString("outcome_en"),
                row.getObject("report_due_by", LocalDate.class),
                row.getObject("thanked_on", LocalDate.class),
                useful == null ? null : BriefingUse.valueOf(useful),
                row.getString("briefing_note_vi"),
                row.getString("briefing_note_en"),
                row.getString("note_vi"),
                row.getString("note_en"),
                Confidence.valueOf(row.getString("confidence")));
    }
}
