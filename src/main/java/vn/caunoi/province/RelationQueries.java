package vn.caunoi.province;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.ListQuery;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.Rows;

/** The SQL of relation lists. */
final class RelationQueries {

    static final String LAST_SIGN = "relation_last_sign(relation.province_id, relation.partner_id, relation.since_on)";

    /** What {@link RelationFilter} means for a row of relation. */
    static final String CONDITIONS = """
            (:relation_kind::text is null or relation.kind = :relation_kind)
            and (:relation_confidence::text is null or relation.confidence = :relation_confidence)
            and (:relation_country::text is null or relation.partner_id in (
              select partner.id from partner join country on country.id = partner.country_id
              where country.code = :relation_country))
            and (:relation_partner_kind::text is null or relation.partner_id in (
              select partner.id from partner where partner.kind = :relation_partner_kind))
            and (:relation_purpose::text is null or relation.id in (
              select relation_id from relation_purpose where purpose = :relation_purpose))
            and (:relation_has_date::boolean is null or :relation_has_date = (relation.since_on is not null))
            and (:relation_has_purpose::boolean is null or :relation_has_purpose = exists (
              select from relation_purpose where relation_purpose.relation_id = relation.id))
            and (:relation_has_source::boolean is null or :relation_has_source = exists (
              select from citation where citation.record_id = relation.id))
            and (:relation_has_activity::boolean is null or :relation_has_activity = (
              exists (
                select from signatory as ours
                join signatory as theirs on theirs.agreement_id = ours.agreement_id
                where ours.party_id = relation.province_id and theirs.party_id = relation.partner_id)
              or exists (
                select from event_participant as ours
                join event_participant as theirs on theirs.event_id = ours.event_id
                where ours.record_id = relation.province_id and theirs.record_id = relation.partner_id)))
            and (:relation_activity::text is null or activity(%s, :today) = :relation_activity)""".formatted(LAST_SIGN);

    static final String COLUMNS = """
            select relation.id, relation.kind, relation.province_id, relation.locality, relation.locality_kind,
              relation.partner_id, relation.stage, relation.since_on, relation.since_precision, relation.until_on,
              relation.until_precision, relation.introducer_id, relation.note_vi, relation.note_en,
              relation.confidence, sign.last_on, activity(sign.last_on, :today) as activity,
              (select array_agg(purpose order by purpose) from relation_purpose
               where relation_purpose.relation_id = relation.id) as purposes,
              province.name_vi as province_vi, province.name_en as province_en,
              partner.name_vi as partner_vi, partner.name_en as partner_en
            from relation
            join province on province.id = relation.province_id
            join partner on partner.id = relation.partner_id
            cross join lateral (select %s as last_on) as sign
            """.formatted(LAST_SIGN);

    private static final ListQuery<Relation> LIST =
            new ListQuery<>(COLUMNS + "where " + CONDITIONS, RelationQueries::read);

    /** The relations of each parent, a province; those of its predecessors when lineage is true. */
    private static final ListQuery<Relation> OF_PROVINCE = LIST.and("""
            relation.province_id in (
              select ancestor_id from province_lineage
              where province_id = parent.id and (:lineage or ancestor_id = parent.id))""");

    /** The relations of each parent, a partner. */
    private static final ListQuery<Relation> OF_PARTNER = LIST.and("relation.partner_id = parent.id");

    private RelationQueries() {}

    static ListQuery<Relation> list(RelationFilter filter, LocalDate today) {
        return bind(LIST, filter, today);
    }

    static ListQuery<Relation> ofProvince(RelationFilter filter, boolean lineage, LocalDate today) {
        return bind(OF_PROVINCE, filter, today).with("lineage", lineage);
    }

    static ListQuery<Relation> ofPartner(LocalDate today) {
        return bind(OF_PARTNER, RelationFilter.ALL, today);
    }

    static <T> ListQuery<T> bind(ListQuery<T> query, RelationFilter filter, LocalDate today) {
        return query.with("relation_kind", filter.kind())
                .with("relation_confidence", filter.confidence())
                .with("relation_country", filter.country())
                .with("relation_partner_kind", filter.partnerKind())
                .with("relation_purpose", filter.purpose())
                .with("relation_activity", filter.activity())
                .with("relation_has_date", filter.hasDate())
                .with("relation_has_purpose", filter.hasPurpose())
                .with("relation_has_source", filter.hasSource())
                .with("relation_has_activity", filter.hasActivity())
                .with("today", today);
    }

    static Relation read(ResultSet row, int number) throws SQLException {
        var locality = row.getString("locality_kind");
        var stage = row.getString("stage");
        return new Relation(
                row.getLong("id"),
                RelationKind.valueOf(row.getString("kind")),
                row.getLong("province_id"),
                row.getString("locality"),
                locality == null ? null : LocalityKind.valueOf(locality),
                row.getLong("partner_id"),
                Rows.words(row, "purposes").stream().map(Purpose::valueOf).toList(),
                stage == null ? null : RelationStage.valueOf(stage),
                PartialDate.read(row, "since"),
                PartialDate.read(row, "until"),
                Activity.valueOf(row.getString("activity")),
                row.getObject("last_on", LocalDate.class),
                Rows.number(row, "introducer_id"),
                row.getString("province_vi"),
                row.getString("province_en"),
                row.getString("partner_vi"),
                row.getString("partner_en"),
                row.getString("note_vi"),
                row.getString("note_en"),
                Confidence.valueOf(row.getString("confidence")));
    }
}
