package vn.caunoi.measure;

/** The SQL of ties by country. */
final class TieQueries {

    static final String BY_COUNTRY = """
            with %s
            select partner.country_id, count(distinct relation.partner_id) as partners,
              count(distinct held.province_id) as provinces
            from held
            join relation on relation.province_id = held.holder_id
            join partner on partner.id = relation.partner_id
            where partner.country_id is not null and %s
            group by partner.country_id
            order by partners desc, partner.country_id""".formatted(MeasureQueries.HELD, MeasureQueries.STANDING);

    /**
     * The last dated sign of each tie by the day is what relation_last_sign says of one relation, here for all at once:
     * its start, or an agreement or an event of both sides, looked for from the side of the partner, who has few.
     */
    static final String GROUPS = """
            with %s, standing as materialized (
              select held.province_id, held.inherited, held.holder_id, relation.partner_id, relation.kind,
                relation.since_on
              from held
              join relation on relation.province_id = held.holder_id
              where %s
              and (:country::bigint is null or relation.partner_id in (
                select id from partner where country_id = :country))
            ), pair as (
              select distinct holder_id, partner_id from standing
            ), signed as (
              select pair.holder_id, pair.partner_id, max(greatest(agreement.signed_on, sign.last_on)) as last_on
              from pair
              join signatory as theirs on theirs.party_id = pair.partner_id
              join signatory as ours on ours.agreement_id = theirs.agreement_id and ours.party_id = pair.holder_id
              join agreement on agreement.id = ours.agreement_id
              cross join lateral (
                select last_activity_by(agreement.last_activity_on, agreement.id, :day) as last_on offset 0) as sign
              where agreement.signed_on is null or agreement.signed_on <= :day
              group by pair.holder_id, pair.partner_id
            ), met as (
              select pair.holder_id, pair.partner_id, max(coalesce(event.ends_on, event.starts_on)) as last_on
              from pair
              join event_participant as theirs on theirs.record_id = pair.partner_id
              join event_participant as ours on ours.event_id = theirs.event_id and ours.record_id = pair.holder_id
              join event on event.id = ours.event_id
              where coalesce(event.ends_on, event.starts_on) <= :day
              group by pair.holder_id, pair.partner_id
            ), tie as (
              select standing.province_id, standing.partner_id, standing.kind,
                bool_and(standing.inherited) as inherited,
                activity(max(greatest(standing.since_on, signed.last_on, met.last_on)), :day) as activity
              from standing
              left join signed using (holder_id, partner_id)
              left join met using (holder_id, partner_id)
              group by standing.province_id, standing.partner_id, standing.kind
            )
            select tie.province_id, partner.country_id, tie.kind, tie.activity,
              count(*) as partners, count(*) filter (where tie.inherited) as inherited,
              (array_agg(tie.partner_id order by partner.name_vi collate "vi-x-icu", partner.id))[1 : 10] as first
            from tie
            join partner on partner.id = tie.partner_id
            join province on province.id = tie.province_id
            left join country on country.id = partner.country_id
            group by tie.province_id, province.code, partner.country_id, country.code, tie.kind, tie.activity
            order by province.code, sum(count(*)) over (partition by tie.province_id, partner.country_id) desc,
              country.code nulls last, partners desc, tie.kind, tie.activity""".formatted(MeasureQueries.HELD, MeasureQueries.STANDING);

    private TieQueries() {}
}
