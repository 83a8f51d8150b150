package vn.caunoi.worklist;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is to be done for delegations, before and after: one statement over the register. */
@Component
class DelegationTasks implements TaskSource {

    /** What has no day, or one that is far, presses on nobody but who sees to the delegation. */
    private static final String SQL = """
            with mine (id) as (
              select province_lineage.ancestor_id
              from province join province_lineage on province_lineage.province_id = province.id
              where province.identity_id = any(:identities)
              union
              select unnest(:missions::bigint[])
            ),
            open (kind, id, part, due_on, owner, touches, detail_vi, detail_en) as (
              select 'DELEGATION_TASK', delegation.id, task.seq, task.due_on, delegation.owner,
                sender_id in (select id from mine) or host_id in (select id from mine)
                  or task.body_id in (select id from mine),
                task.text_vi, task.text_en
              from delegation
              join delegation_task as task on task.delegation_id = delegation.id
              where task.done_on is null and task.due_on is not null
              and delegation.status <> 'CANCELLED' and delegation.confidence <> 'WITHDRAWN'
              union all
              select 'DELEGATION_REPORT', id, 0, report_due_by, owner,
                sender_id in (select id from mine) or host_id in (select id from mine), null, null
              from delegation
              where report_due_by is not null and status not in ('REPORTED', 'CANCELLED')
              and confidence <> 'WITHDRAWN'
            ),
            pressing as (
              select open.*, case
                  when due_on < :day then 'OVERDUE'
                  when due_on <= :day + :soon then 'DUE_SOON'
                  when owner = :owner then 'IN_HAND'
                end as stage
              from open
              where (:everything or coalesce(touches, false))
                and (:owner::text is null or coalesce(owner, :owner) = :owner)
              or owner = :owner
            )
            select kind, stage, id, part, due_on, owner, detail_vi, detail_en
            from pressing
            where stage is not null
            order by due_on, kind, id, part
            limit :most""";

    private final JdbcClient jdbc;
    private final WorklistSettings settings;

    DelegationTasks(JdbcClient jdbc, WorklistSettings settings) {
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
                .param("most", most)
                .query((row, number) -> new Task(
                        TaskKind.valueOf(row.getString("kind")),
                        Stage.valueOf(row.getString("stage")),
                        row.getLong("id"),
                        row.getInt("part"),
                        row.getObject("due_on", LocalDate.class),
                        null,
                        row.getString("owner"),
                        row.getString("detail_vi"),
                        row.getString("detail_en"),
                        day))
                .list();
    }
}
