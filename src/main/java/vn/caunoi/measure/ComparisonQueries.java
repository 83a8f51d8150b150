package vn.caunoi.measure;

/** The SQL of comparisons; each statement answers for all the provinces compared. */
final class ComparisonQueries {

    private static final String TIES = """
            with %s, tie as (
              select distinct held.province_id, relation.partner_id
              from held
              join relation on relation.province_id = held.holder_id
              where %s
            )""".formatted(MeasureQueries.HELD, MeasureQueries.STANDING);

    static final String KINDS = TIES + """

            select tie.province_id as of_id, partner.kind as what, count(*) as count
            from tie
            join partner on partner.id = tie.partner_id
            group by tie.province_id, partner.kind""";

    /** In how many agreements and of how many partners each section is, its divisions included. */
    static final String SECTORS = TIES + """

            select found.province_id as of_id, coalesce(sector.parent_code, sector.code) as what,
              count(distinct found.record_id) as count
            from (
              select tie.province_id, partner_sector.sector_code, tie.partner_id as record_id
              from tie
              join partner_sector on partner_sector.partner_id = tie.partner_id
              union all
              select held.province_id, agreement_sector.sector_code, agreement.id
              from held
              join signatory on signatory.party_id = held.holder_id
              join agreement on agreement.id = signatory.agreement_id
              join agreement_sector on agreement_sector.agreement_id = agreement.id
              where agreement.confidence <> 'WITHDRAWN'
              and (agreement.signed_on is null or agreement.signed_on <= :day)
            ) as found
            join sector on sector.code = found.sector_code
            group by found.province_id, coalesce(sector.parent_code, sector.code)""";

    /** What relations are for; a relation may have several purposes, or none that is known. */
    static final String PURPOSES = """
            with %s
            select held.province_id as of_id, coalesce(relation_purpose.purpose, '') as what, count(*) as count
            from held
            join relation on relation.province_id = held.holder_id
            left join relation_purpose on relation_purpose.relation_id = relation.id
            where %s
            group by held.province_id, relation_purpose.purpose""".formatted(MeasureQueries.HELD, MeasureQueries.STANDING);

    /** Partners of at least two of the provinces, those of most first. */
    static final String SHARED = TIES + """

            select tie.partner_id, array_agg(tie.province_id order by tie.province_id) as provinces
            from tie
            join partner on partner.id = tie.partner_id
            group by tie.partner_id, partner.name_vi
            having count(*) > 1
            order by count(*) desc, partner.name_vi collate "vi-x-icu", tie.partner_id
            limit :most""";

    private ComparisonQueries() {}
}
