package vn.caunoi.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What proposals, commitments and their steps ask for: one statement over the register. */
@Component
class ChainTasks implements TaskSource {

    /** What is given out is whoever's it is, then how pressing; what does not press yet is left out. */
    private static final String SQL = """
            with mine (id) as (
              select province_lineage.ancestor_id
              from province join province_lineage on province_lineage.province_id = province.id
              where province.identity_id = any(:identities)
              union
              select unnest(:missions::bigint[])
            ),
            open (kind, id, part, due_on, since, owner, others, touches, detail_vi, detail_en) as (
              select 'PROPOSAL', id, 0, due_on, coalesce(state_on, submitted_on), owner,
                not exists (select from mine where mine.id = receiver_id),
                province_id in (select id from mine) or receiver_id in (select id from mine), null::text, null::text
              from proposal
              where proposal_waits(state, ended_on, confidence)
              union all
              select 'COMMITMENT', id, 0, due_on,
                greatest(completion_on, made_on, (
                  select max(done_on) from commitment_step where commitment_step.commitment_id = commitment.id)),
                owner, not exists (
                  select from record where record.id = promisor_id
                  and case when :everything then record.kind in ('PROVINCE', 'ORGANISATION', 'MISSION')
                    else record.id in (select id from mine) end),
                promisor_id in (select id from mine) or promisee_id in (select id from mine), null, null
              from commitment
              where completion is distinct from 'COMPLETE' and ended_on is null and confidence <> 'WITHDRAWN'
              union all
              select 'COMMITMENT_STEP', commitment.id, step.seq, step.due_on, null, commitment.owner, false,
                promisor_id in (select id from mine) or promisee_id in (select id from mine), step.text_vi, step.text_en
              from commitment
              join commitment_step as step on step.commitment_id = commitment.id
              where step.done_on is null and step.due_on is not null
              and completion is distinct from 'COMPLETE' and ended_on is null and confidence <> 'WITHDRAWN'
            ),
            pressing as (
              select open.*, case
                  when due_on < :day then 'OVERDUE'
                  when due_on <= :day + :soon then 'DUE_SOON'
                  when since < :day - :asleep then 'ASLEEP'
                  when kind = 'COMMITMENT_STEP' then null
                  when owner = :owner then 'IN_HAND'
                  when others then 'WAITING'
                end as stage
              from open
              where (:everything or coalesce(touches, false))
                and (:owner::text is null or coalesce(owner, :owner) = :owner)
              or owner = :owner
            )
            select kind, stage, id, part, due_on, since, owner, detail_vi, detail_en
            from pressing
            where stage is not null
            order by due_on nulls last, since nulls last, kind, id, part
            limit :most""";

    private final JdbcClient jdbc;
    private final WorklistSettings settings;

    ChainTasks(JdbcClient jdbc, WorklistSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Override
    public List<Task> tasks(Scope scope, List<Long> provinces, LocalDate day, int most) {
        return jdbc.sql(SQL)
                .param("everything", scope.everything())
                .param("identities", scope.provinces().toArray(Long[]::new))
                .param("missions", scope.missions().toArray(Long[]::new))
                .param("owner", scope.owner())
                .param("day", day)
                .param("soon", settings.dueSoonDays())
                .param("asleep", settings.asleepDays())
                .param("most", most)
                .query((row, number) -> read(row, day))
                .list();
    }

    private static Task read(ResultSet row, LocalDate day) throws SQLException {
        return new Task(
                TaskKind.valueOf(row.getString("kind")),
                Stage.valueOf(row.getString("stage")),
                row.getLong("id"),
                row.getInt("part"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("since", LocalDate.class),
                row.getString("owner"),
                row.getString("detail_vi"),
                row.getString("detail_en"),
                day);
    }
}
