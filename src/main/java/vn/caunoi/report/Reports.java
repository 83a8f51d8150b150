package vn.caunoi.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.province.Province;
import vn.caunoi.worklist.Scope;
import vn.caunoi.worklist.Worklists;

/** Writes monthly reports: one statement counts, and keeps the records that it counted. */
@Service
public class Reports {

    /** Each record is counted in a line once, however many of its dates fall into the month. */
    private static final String SQL = """
            with mine (id) as (
              select province_lineage.ancestor_id
              from province join province_lineage on province_lineage.province_id = province.id
              where province.identity_id = :province
            ),
            touched (line, id) as (
              select 'AGREEMENTS_SIGNED', id from agreement
              where signed_on between :from and :to and signed_precision <> 'YEAR'
              union
              select 'AGREEMENTS_ACTIVATED', agreement_id
              from event_agreement join event on event.id = event_agreement.event_id
              where starts_on <= :to and coalesce(ends_on, starts_on) >= :from and starts_precision <> 'YEAR'
              union
              select 'AGREEMENTS_ACTIVATED', agreement_id from agreement_act
              where kind in ('AMENDED', 'EXTENDED') and happened_on between :from and :to
              and happened_precision <> 'YEAR'
              union
              select 'PROPOSALS_IN', id from proposal
              where submitted_on between :from and :to and submitted_precision <> 'YEAR'
              union
              select 'PROPOSALS_ANSWERED', proposal_id from proposal_step
              where kind = 'ANSWERED' and on_day between :from and :to
              union
              select 'COMMITMENTS_MADE', id from commitment
              where made_on between :from and :to and made_precision <> 'YEAR'
              union
              select 'COMMITMENTS_COMPLETED', id from commitment
              where completion = 'COMPLETE' and completion_on between :from and :to
              union
              select case when kind in ('HIGH_LEVEL_VISIT', 'WORKING_VISIT', 'RECEPTION') then 'DELEGATIONS'
                else 'EVENTS' end, id
              from event
              where starts_on <= :to and coalesce(ends_on, starts_on) >= :from and starts_precision <> 'YEAR'
              union
              select case direction when 'OUTBOUND' then 'DELEGATIONS_OUT' else 'DELEGATIONS_IN' end, id
              from delegation
              where status not in ('IDEA', 'CANCELLED')
              and starts_on <= :to and coalesce(ends_on, starts_on) >= :from and starts_precision <> 'YEAR'
              union
              select 'EVENTS', id from conference
              where starts_on <= :to and coalesce(ends_on, starts_on) >= :from and starts_precision <> 'YEAR'
            )
            select touched.line, touched.id
            from touched join record on record.id = touched.id
            where record.confidence <> 'WITHDRAWN' and record.merged_into is null
            and (:province::bigint is null or touched.id in (
              select agreement_id from signatory where party_id in (select id from mine)
              union all
              select id from proposal where province_id in (select id from mine)
              union all
              select id from commitment
              where promisor_id in (select id from mine) or promisee_id in (select id from mine)
              union all
              select id from delegation
              where sender_id in (select id from mine) or host_id in (select id from mine)
              union all
              select event_id from event_participant where record_id in (select id from mine)
              union all
              select id from event where province_id in (select id from mine)
              union all
              select id from conference where province_id in (select id from mine)))
            order by touched.line, touched.id""";

    private final JdbcClient jdbc;
    private final Worklists worklists;

    Reports(JdbcClient jdbc, Worklists worklists) {
        this.jdbc = jdbc;
        this.worklists = worklists;
    }

    /** The report of a month: of a province with its predecessors, or of the whole country. */
    public MonthlyReport monthly(YearMonth month, @Nullable Province province) {
        var records = new EnumMap<ReportLineKind, List<Long>>(ReportLineKind.class);
        jdbc.sql(SQL)
                .param("from", month.atDay(1))
                .param("to", month.atEndOfMonth())
                .param("province", province == null ? null : province.identityId())
                .query(row -> {
                    records.computeIfAbsent(ReportLineKind.valueOf(row.getString("line")), line -> new ArrayList<>())
                            .add(row.getLong("id"));
                });
        var lines = Arrays.stream(ReportLineKind.values())
                .map(kind -> new ReportLine(kind, records.getOrDefault(kind, List.of())))
                .toList();
        var scope = province == null ? Scope.EVERYTHING : Scope.of(province.identityId());
        return new MonthlyReport(month, province, lines, worklists.of(scope));
    }
}
