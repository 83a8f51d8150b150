package vn.caunoi.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.RecordLoader;
import vn.caunoi.base.Rows;

/** The rules that deadlines come from, those that no longer hold included. */
@Service
public class DeadlineRules implements RecordLoader {

    private final JdbcClient jdbc;

    DeadlineRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that were not withdrawn, the newer of the same kind first. */
    public List<DeadlineRule> all() {
        return jdbc.sql("""
                        select * from deadline_rule
                        where confidence <> 'WITHDRAWN'
                        order by begins_with, fulfilled_by, valid_from desc, days, id""").query(DeadlineRules::read).list();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.DEADLINE_RULE;
    }

    @Override
    public Map<Long, DeadlineRule> load(Collection<Long> ids) {
        return Rows.byId(jdbc, "select * from deadline_rule where id = any(:ids)", ids, DeadlineRules::read);
    }

    private static DeadlineRule read(ResultSet row, int number) throws SQLException {
        return new DeadlineRule(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name_vi"),
                row.getString("name_en"),
                DeadlineStart.valueOf(row.getString("begins_with")),
                DeadlineFulfilment.valueOf(row.getString("fulfilled_by")),
                row.getInt("days"),
                DayCounting.valueOf(row.getString("counting")),
                DeadlineDirection.valueOf(row.getString("direction")),
                condition(row.getString("condition")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("note_vi"),
                row.getString("note_en"),
                Confidence.valueOf(row.getString("confidence")));
    }

    private static @Nullable DeadlineCondition condition(@Nullable String name) {
        return name == null ? null : DeadlineCondition.valueOf(name);
    }
}
