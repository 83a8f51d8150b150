package vn.caunoi.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.RecordLoader;
import vn.caunoi.base.Rows;

/** What sources say that is not a figure. */
@Service
public class Statements implements RecordLoader {

    private static final String COLUMNS = """
            select statement.id, statement.kind, statement.text_vi, statement.text_en, statement.period,
              statement.note_vi, statement.note_en, statement.confidence, party.*
            from statement
            cross join lateral (
              select array_agg(record_id order by record_id) filter (where role = 'SUBJECT') as subjects,
                array_agg(record_id order by record_id) filter (where role = 'OBJECT') as objects,
                array_agg(record_id order by record_id) filter (where role = 'SPEAKER') as speakers
              from statement_party
              where statement_party.statement_id = statement.id
            ) as party
            """;

    private final JdbcClient jdbc;

    Statements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The statements in which each record takes part in any role. */
    public Map<Long, List<Statement>> of(Collection<Long> records) {
        return Rows.grouped(jdbc, """
                select about.record_id as of_id, found.*
                from (%s) as found
                join (
                  select distinct record_id, statement_id
                  from statement_party
                  where record_id = any(:ids)
                ) as about on about.statement_id = found.id
                order by about.record_id, found.kind, found.id""".formatted(COLUMNS), records, Statements::read);
    }

    public List<Statement> of(long record) {
        return of(List.of(record)).getOrDefault(record, List.of());
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.STATEMENT;
    }

    @Override
    public Map<Long, Statement> load(Collection<Long> ids) {
        return Rows.byId(jdbc, COLUMNS + "where statement.id = any(:ids)", ids, Statements::read);
    }

    private static Statement read(ResultSet row, int number) throws SQLException {
        return new Statement(
                row.getLong("id"),
                StatementKind.valueOf(row.getString("kind")),
                row.getString("text_vi"),
                row.getString("text_en"),
                row.getString("period"),
                Rows.numbers(row, "subjects"),
                Rows.numbers(row, "objects"),
                Rows.numbers(row, "speakers"),
                row.getString("note_vi"),
                row.getString("note_en"),
                Confidence.valueOf(row.getString("confidence")));
    }
}
