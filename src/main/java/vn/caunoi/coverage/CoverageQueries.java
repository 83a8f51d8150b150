package vn.caunoi.coverage;

import java.util.List;

/** The SQL of coverage; each statement answers for all provinces asked for. */
final class CoverageQueries {

    /** The indicators that alone say nothing of a province. */
    static final List<String> PLAIN = List.of("area_km2", "population");

    /** Whose statements, figures and relations count for a province, and whether a merger parts them from it. */
    private static final String HELD = """
            held as (
              select province_lineage.province_id, province_lineage.ancestor_id as holder_id, exists (
                select from succession
                where succession.predecessor_id = province_lineage.ancestor_id and succession.kind = 'MERGED'
                and province_lineage.ancestor_id <> province_lineage.province_id) as merged
              from province_lineage
              where province_lineage.province_id = any(:ids)
            )""";

    /**
     * The best that there is for each requirement, by the order of {@link SheetState}. A figure is current for 18 months
     * after the last day that it can speak of.
     */
    static final String SHEETS = """
            with %s, found as (
              select held.province_id, held.merged, statement.confidence,
                case when statement.kind in ('PRODUCT', 'SERVICE', 'SECTOR') then 'STRENGTHS' else 'WISHES' end
                  as requirement,
                exists (select from citation where citation.record_id = statement.id) as sourced, true as current
              from held
              join statement_party on statement_party.record_id = held.holder_id and statement_party.role = 'SUBJECT'
              join statement on statement.id = statement_party.statement_id
              where statement.kind in ('PRODUCT', 'SERVICE', 'SECTOR', 'NEED', 'PRIORITY', 'PARTNER_SOUGHT')
              and statement.text_en <> ''
              union all
              select held.province_id, held.merged, need.confidence,
                case need.stance when 'OFFER' then 'STRENGTHS' else 'WISHES' end,
                exists (select from citation where citation.record_id = need.id), true
              from held
              join need on need.holder_id = held.holder_id
              where need.name_en <> ''
              and need_open(need.valid_from, need.valid_until, need.ended_on, need.confidence, :day)
              union all
              select held.province_id, held.merged, project.confidence, 'WISHES',
                exists (select from citation where citation.record_id = project.id), true
              from held
              join project on project.province_id = held.holder_id
              where project.name_en <> '' and project_open(
                project.status, project.calling_from, project.calling_until, project.ended_on, project.confidence, :day)
              union all
              select held.province_id, held.merged, figure.confidence, 'CURRENT_FIGURES',
                exists (select from citation where citation.record_id = figure.id),
                coalesce(figure.period_to, figure.as_of_on + case figure.as_of_precision
                  when 'YEAR' then interval '1 year - 1 day'
                  when 'MONTH' then interval '1 month - 1 day'
                  else interval '0 days' end) > :day::date - interval '18 months'
              from held
              join figure on figure.subject_id = held.holder_id
              where figure.indicator_code <> all(:plain)
              and (figure.period_from is null or figure.period_from <= :day)
              and (figure.as_of_on is null or figure.as_of_on <= :day)
              union all
              select province.id, false, province.confidence, 'ENGLISH_NAME', true, true
              from province
              where province.id = any(:ids) and province.name_en is not null
            )
            select province_id as of_id, requirement, min(case
                when merged then 4
                when not sourced then 3
                when confidence = 'SUGGESTED' then 2
                when not coalesce(current, false) then 1
                else 0
              end) as state
            from found
            where confidence <> 'WITHDRAWN'
            group by province_id, requirement""".formatted(HELD);

    /** The provinces that have, or of which a source says that they seek, ties with a country, for each mission there. */
    static final String INTERESTS = """
            with %s, tied as (
              select held.province_id, partner.country_id, true as ties, false as wish
              from held
              join relation on relation.province_id = held.holder_id
              join partner on partner.id = relation.partner_id
              where relation.confidence <> 'WITHDRAWN'
              and (relation.since_on is null or relation.since_on <= :day)
              and (relation.until_on is null or relation.until_on >= :day)
              union
              select held.province_id, coalesce(partner.country_id, object.record_id), false, true
              from held
              join statement_party on statement_party.record_id = held.holder_id and statement_party.role = 'SUBJECT'
              join statement on statement.id = statement_party.statement_id
              join statement_party as object on object.statement_id = statement.id and object.role = 'OBJECT'
              left join partner on partner.id = object.record_id
              where statement.kind in ('NEED', 'PRIORITY', 'PARTNER_SOUGHT') and statement.confidence <> 'WITHDRAWN'
              union
              select held.province_id, need_country.country_id, false, true
              from held
              join need on need.holder_id = held.holder_id
              join need_country on need_country.need_id = need.id
              where need.stance = 'NEED'
              and need_open(need.valid_from, need.valid_until, need.ended_on, need.confidence, :day)
            ), answers as (
              select id as mission_id, country_id from mission
              union
              select mission_id, country_id from mission_accreditation
            )
            select answers.mission_id as of_id, tied.province_id, bool_or(ties) as ties, bool_or(wish) as wish
            from tied
            join answers on answers.country_id = tied.country_id
            group by answers.mission_id, tied.province_id
            order by answers.mission_id, tied.province_id""".formatted(HELD);

    private CoverageQueries() {}
}
