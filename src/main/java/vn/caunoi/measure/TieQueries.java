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

    /** The last dated sign of a relation by the day; only one that goes beyond it has to be looked for again. */
    private static final String LAST_SIGN = """
            select case when known.last_on is null or known.last_on <= :day then known.last_on else (
                select max(sign.on_day)
                from (
                  select relation.since_on as on_day
                  union all
                  select agreement.signed_on
                  from signed join agreement on agreement.id = signed.agreement_id
                  union all
                  select coalesce(event.ends_on, event.starts_on)
                  from signed
                  join event_agreement on event_agreement.agreement_id = signed.agreement_id
                  join event on event.id = event_agreement.event_id
                  union all
                  select agreement_act.happened_on
                  from signed join agreement_act on agreement_act.agreement_id = signed.agreement_id
                  where agreement_act.kind in ('AMENDED', 'EXTENDED')
                  union all
                  select coalesce(event.ends_on, event.starts_on)
                  from event_participant as ours
                  join event_participant as theirs on theirs.event_id = ours.event_id
                  join event on event.id = ours.event_id
                  where ours.record_id = relation.province_id and theirs.record_id = relation.partner_id
                ) as sign
                where sign.on_day <= :day)
              end as last_on
            from (select relation_last_sign(relation.province_id, relation.partner_id, relation.since_on) as last_on) as known""";

    static final String GROUPS = """
            with %s, tie as (
              select held.province_id, relation.partner_id, relation.kind, bool_and(held.inherited) as inherited,
                max(sign.last_on) as last_on
              from held
              join relation on relation.province_id = held.holder_id
              cross join lateral (
                with signed as (
                  select ours.agreement_id
                  from signatory as ours
                  join signatory as theirs on theirs.agreement_id = ours.agreement_id
                  where ours.party_id = relation.province_id and theirs.party_id = relation.partner_id
                ) %s
              ) as sign
              where %s
              and (:country::bigint is null or relation.partner_id in (
                select id from partner where country_id = :country))
              group by held.province_id, relation.partner_id, relation.kind
            )
            select tie.province_id, partner.country_id, tie.kind, activity(tie.last_on, :day) as activity,
              count(*) as partners, count(*) filter (where tie.inherited) as inherited,
              (array_agg(tie.partner_id order by partner.name_vi collate "vi-x-icu", partner.id))[1 : 10] as first
            from tie
            join partner on partner.id = tie.partner_id
            join province on province.id = tie.province_id
            left join country on country.id = partner.country_id
            group by tie.province_id, province.code, partner.country_id, country.code, tie.kind, 4
            order by province.code, sum(count(*)) over (partition by tie.province_id, partner.country_id) desc,
              country.code nulls last, partners desc, tie.kind, 4""".formatted(MeasureQueries.HELD, LAST_SIGN, MeasureQueries.STANDING);

    private TieQueries() {}
}
