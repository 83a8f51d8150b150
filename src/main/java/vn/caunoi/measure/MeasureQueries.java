package vn.caunoi.measure;

import vn.caunoi.agreement.Activation;

/** The SQL of measures; each statement answers for all the provinces asked for. */
final class MeasureQueries {

    /** Whose holdings count for a province: its own and its predecessors', and whether they came by a merger. */
    static final String HELD = """
            held as materialized (
              select province_lineage.province_id, province_lineage.ancestor_id as holder_id,
                province_lineage.merged_on is not null as inherited
              from province_lineage
              where province_lineage.province_id = any(:ids)
            )""";

    /** What had begun and not ended by the day; a beginning that is not known is taken to lie before it. */
    static final String STANDING = """
            relation.confidence <> 'WITHDRAWN'
            and (relation.since_on is null or relation.since_on <= :day)
            and (relation.until_on is null or relation.until_on >= :day)""";

    static final String TIES = """
            with %s, tie as (
              select held.province_id, relation.partner_id,
                count(*) as relations,
                count(*) filter (where held.inherited) as inherited_relations,
                count(*) filter (where relation.confidence = 'SUGGESTED') as suggested_relations,
                count(*) filter (where relation.since_on is null) as undated_relations,
                bool_and(held.inherited) as inherited,
                bool_and(relation.confidence = 'SUGGESTED') as suggested,
                bool_and(relation.since_on is null) as undated,
                bool_or(relation.since_on is null) as open_beginning,
                min(relation.since_on) as first_on
              from held
              join relation on relation.province_id = held.holder_id
              where %s
              group by held.province_id, relation.partner_id
            )
            select tie.province_id as of_id, country.id as country_id,
              count(*) as partners,
              count(*) filter (where tie.inherited) as inherited,
              count(*) filter (where tie.suggested) as suggested,
              count(*) filter (where tie.undated) as undated,
              sum(tie.relations) as relations,
              sum(tie.inherited_relations) as inherited_relations,
              sum(tie.suggested_relations) as suggested_relations,
              sum(tie.undated_relations) as undated_relations,
              count(*) filter (where tie.first_on < :new_since) as old,
              count(*) filter (where tie.first_on >= :new_since and not tie.open_beginning) as new
            from tie
            join partner on partner.id = tie.partner_id
            left join country on country.id = partner.country_id and country.kind <> 'ORGANISATION'
            group by tie.province_id, country.id, country.code
            order by tie.province_id, count(*) desc, country.code""".formatted(HELD, STANDING);

    /** What was signed by the day, and whether it was alive then. */
    static final String AGREEMENTS = """
            with %s, signed as (
              select held.province_id, signatory.agreement_id, bool_and(held.inherited) as inherited
              from held
              join signatory on signatory.party_id = held.holder_id
              group by held.province_id, signatory.agreement_id
            ), measured as materialized (
              select signed.province_id, signed.inherited, agreement.confidence, agreement.signed_on,
                agreement_activity(agreement.signed_on, sign.last_on, :day) as activity
              from signed
              join agreement on agreement.id = signed.agreement_id
              cross join lateral (
                select last_activity_by(agreement.last_activity_on, agreement.id, :day) as last_on offset 0) as sign
              where counts_as_signed(agreement.status, agreement.confidence, agreement.signed_on, :day)
            )
            select province_id as of_id, count(*) as agreements,
              count(*) filter (where inherited) as inherited,
              count(*) filter (where confidence = 'SUGGESTED') as suggested,
              count(*) filter (where signed_on is null) as undated,
              %s
            from measured
            group by province_id""".formatted(HELD, Activation.COUNTS);

    private MeasureQueries() {}
}
