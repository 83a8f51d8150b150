package vn.caunoi.writing;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;

/** The records that name a record: as a party, a subject, a place, an introducer, or as their source. */
@Component
class Referrers {

    private static final String CITING = "select record_id from citation where source_id = :id";

    private final JdbcClient jdbc;
    private final Sheets sheets;

    Referrers(JdbcClient jdbc, Sheets sheets) {
        this.jdbc = jdbc;
        this.sheets = sheets;
    }

    /** Some of them and how many there are. */
    record Found(List<GlobalId> some, int total) {}

    /** All that name it. */
    Found of(RecordKind kind, long id, int most) {
        return find(naming(kind, true), id, "true", most);
    }

    /** Those that stand: neither withdrawn nor ended. */
    Found standing(RecordKind kind, long id, int most) {
        return find(naming(kind, true), id, "not record.ended and record.confidence <> 'WITHDRAWN'", most);
    }

    /** Relations that have not ended. */
    Found running(RecordKind kind, long id, int most) {
        return find(
                naming(kind, false),
                id,
                "record.kind = 'RELATION' and not record.ended and record.confidence <> 'WITHDRAWN'",
                most);
    }

    /** Those that anybody may see; a citation of it is hidden by itself. */
    Found open(RecordKind kind, long id, int most) {
        return find(naming(kind, false), id, "record.visibility = 'PUBLIC' and record.confidence <> 'WITHDRAWN'", most);
    }

    private Found find(String naming, long id, String condition, int most) {
        var found = jdbc.sql("""
                        select record.id, record.kind, count(*) over () as total
                        from record
                        where record.id in (%s) and record.id <> :id and record.merged_into is null and %s
                        order by record.kind, record.id
                        limit :most""".formatted(naming, condition))
                .param("id", id)
                .param("most", most)
                .query((row, number) -> new Object[] {
                    new GlobalId(RecordKind.valueOf(row.getString("kind")), row.getLong("id")), row.getInt("total")
                })
                .list();
        return new Found(
                found.stream().map(row -> (GlobalId) row[0]).toList(),
                found.isEmpty() ? 0 : (Integer) found.getFirst()[1]);
    }

    private String naming(RecordKind kind, boolean citing) {
        var named = sheets.namings().stream()
                .filter(naming -> naming.type().kinds().contains(kind))
                .map(naming ->
                        "select %s from %s where %s = :id".formatted(naming.owner(), naming.table(), naming.column()))
                .distinct()
                .collect(Collectors.joining(" union all "));
        if (citing && kind == RecordKind.SOURCE) {
            return named.isEmpty() ? CITING : named + " union all " + CITING;
        }
        return named.isEmpty() ? "select null::bigint" : named;
    }
}
