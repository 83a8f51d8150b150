package vn.caunoi.source;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.RecordLoader;

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
        var found = new HashMap<Long, List<Statement>>();
        records.forEach(record -> found.put(record, new ArrayList<>()));
        jdbc.sql("""
                        select about.record_id, found.*
                        from (%s) as found
                        join (
                          select distinct record_id, statement_id
                          from statement_party
                          where record_id = any(:records)
                        ) as about on about.statement_id = found.id
                        order by about.record_id, found.kind, found.id""".formatted(COLUMNS))
                .param("records", records.toArray(Long[]::new))
                .query((row, number) -> found.computeIfAbsent(row.getLong("record_id"), id -> new ArrayList<>())
                        .add(read(row)))
                .list();
        return found;
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
        var found = new HashMap<Long, Statement>();
        jdbc.sql(COLUMNS + "where statement.id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> found.put(row.getLong("id"), read(row)))
                .list();
        return found;
    }

    private static Statement read(ResultSet row) throws SQLException {
        return new Statement(
                row.getLong("id"),
                StatementKind.valueOf(row.getString("kind")),
                row.getString("text_vi"),
                row.getString("text_en"),
                row.getString("period"),
                ids(row.getArray("subjects")),
                ids(row.getArray("objects")),
                ids(row.getArray("speakers")),
                row.getString("note_vi"),
                row.getString("note_en"),
                Confidence.valueOf(row.getString("confidence")));
    }

    private static List<Long> ids(@org.jspecify.annotations.Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((Long[]) array.getArray());
    }
}
