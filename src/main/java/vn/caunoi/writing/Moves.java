package vn.caunoi.writing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;

/** Moves what names one record to another, keeps what was moved, and moves it back. */
@Component
class Moves {

    /** A merger that stands: which record went into which, and how the one that stayed was before, as JSON. */
    record Merger(long id, GlobalId from, GlobalId into, String before) {}

    /** Two records that cannot both stand once they name the same one. */
    record Clash(GlobalId from, GlobalId into) {}

    private record Column(String table, String name) {}

    private final JdbcClient jdbc;
    private final Sheets sheets;
    private final TransactionTemplate step;

    Moves(JdbcClient jdbc, Sheets sheets, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.sheets = sheets;
        this.step = new TransactionTemplate(transactions);
        this.step.setPropagationBehavior(TransactionTemplate.PROPAGATION_NESTED);
    }

    long begin(Sheet sheet, GlobalId from, GlobalId into, String by, String before, @Nullable Long partOf) {
        return jdbc.sql("""
                        insert into merger (part_of, kind, from_id, into_id, by_name, went, before)
                        select :part, :kind, :from, :into, :by, to_jsonb(t), :before::json
                        from %s as t where t.id = :from
                        returning id""".formatted(sheet.table()))
                .param("part", partOf)
                .param("kind", sheet.kind().name())
                .param("from", from.id())
                .param("into", into.id())
                .param("by", by)
                .param("before", before)
                .query(Long.class)
                .single();
    }

    /** Moves everything that can move and gives the records that clash, which are to be merged in turn. */
    List<Clash> move(long merger, Sheet sheet, long from, long into) {
        var clashes = new ArrayList<Clash>();
        for (var column : columns(sheet)) {
            if (isOwnRows(sheet, column) && stands(column, into)) {
                drop(merger, column, "%s = :from".formatted(column.name()), from);
            } else if (!moveAll(merger, column, from, into)) {
                moveEach(merger, column, from, into, clashes);
            }
        }
        return clashes;
    }

    private List<Column> columns(Sheet sheet) {
        return jdbc.sql("select name::text, col from naming_columns(:table::regclass)")
                .param("table", sheet.table())
                .query((row, number) -> new Column(row.getString(1), row.getString(2)))
                .list();
    }

    /** Rows of a form are one list: those of the record that stays are not mixed with others. */
    private static boolean isOwnRows(Sheet sheet, Column column) {
        return sheet.fields().stream()
                .anyMatch(field -> field.type() instanceof Type.Rows rows
                        && rows.part().table().equals(column.table())
                        && rows.part().owner().equals(column.name()));
    }

    private boolean stands(Column column, long into) {
        return jdbc.sql("select exists (select from %s where %s = :into)".formatted(column.table(), column.name()))
                .param("into", into)
                .query(Boolean.class)
                .single();
    }

    private boolean moveAll(long merger, Column column, long from, long into) {
        return moved(merger, column, "%s = :from".formatted(column.name()), from, into);
    }

    private boolean moved(long merger, Column column, String which, long from, long into) {
        try {
            step.executeWithoutResult(status -> jdbc.sql("""
                            with moved as (update %1$s as t set %2$s = :into where %3$s returning to_jsonb(t) as row)
                            update merger set moved = moved || (
                              select coalesce(jsonb_agg(jsonb_build_object('t', :table, 'c', :column, 'row', moved.row)), '[]')
                              from moved)
                            where id = :merger""".formatted(column.table(), column.name(), which))
                    .param("into", into)
                    .param("from", from)
                    .param("table", column.table())
                    .param("column", column.name())
                    .param("merger", merger)
                    .update());
            return true;
        } catch (DataIntegrityViolationException standsAlready) {
            return false;
        }
    }

    private void moveEach(long merger, Column column, long from, long into, List<Clash> clashes) {
        var rows = jdbc.sql("select ctid::text from %s where %s = :from".formatted(column.table(), column.name()))
                .param("from", from)
                .query(String.class)
                .list();
        for (var place : rows) {
            var which = "ctid = '%s'::tid and %s = :from".formatted(place, column.name());
            if (!moved(merger, column, which, from, into)) {
                var kind = kindOf(column.table());
                if (kind.isPresent()) {
                    clashes.add(clash(kind.get(), column, place, into));
                } else {
                    drop(merger, column, which, from);
                }
            }
        }
    }

    private Optional<RecordKind> kindOf(String table) {
        return sheets.all().stream()
                .filter(sheet -> sheet.table().equals(table))
                .map(Sheet::kind)
                .findFirst();
    }

    /** Only relations bar each other: one province cannot have the same relation with one partner twice at a time. */
    private Clash clash(RecordKind kind, Column column, String place, long into) {
        return jdbc.sql("""
                        select theirs.id, ours.id
                        from relation as theirs
                        join relation as ours on ours.province_id = theirs.province_id and ours.kind = theirs.kind
                          and ours.locality is not distinct from theirs.locality
                          and daterange(ours.since_on, ours.until_on, '[]') && daterange(theirs.since_on, theirs.until_on, '[]')
                        where theirs.ctid = '%s'::tid and ours.%s = :into
                        order by ours.id
                        limit 1""".formatted(place, column.name()))
                .param("into", into)
                .query((row, number) ->
                        new Clash(new GlobalId(kind, row.getLong(1)), new GlobalId(kind, row.getLong(2))))
                .single();
    }

    private void drop(long merger, Column column, String which, long from) {
        jdbc.sql("""
                        with dropped as (delete from %s as t where %s returning to_jsonb(t) as row)
                        update merger set dropped = dropped || (
                          select coalesce(jsonb_agg(jsonb_build_object('t', :table, 'row', dropped.row)), '[]') from dropped)
                        where id = :merger""".formatted(column.table(), which))
                .param("from", from)
                .param("table", column.table())
                .param("merger", merger)
                .update();
    }

    /** Takes the record that goes out of its table; its place in the directory leads to the one that stays. */
    void remove(Sheet sheet, long from, long into) {
        jdbc.sql("delete from %s where id = :from".formatted(sheet.table()))
                .param("from", from)
                .update();
        jdbc.sql("""
                        update record
                        set merged_into = :into, name_vi = null, name_en = null, also = null
                        where id = :from or merged_into = :from""").param("from", from).param("into", into).update();
    }

    /** The merger in which that record went. */
    Optional<Merger> standing(long from) {
        return jdbc.sql("select * from merger where from_id = :from and undone_at is null")
                .param("from", from)
                .query(Moves::read)
                .optional();
    }

    List<Merger> parts(long merger) {
        return jdbc.sql("select * from merger where part_of = :merger and undone_at is null order by id desc")
                .param("merger", merger)
                .query(Moves::read)
                .list();
    }

    private static Merger read(ResultSet row, int number) throws SQLException {
        var kind = RecordKind.valueOf(row.getString("kind"));
        return new Merger(
                row.getLong("id"),
                new GlobalId(kind, row.getLong("from_id")),
                new GlobalId(kind, row.getLong("into_id")),
                Objects.requireNonNull(row.getString("before")));
    }

    /** Puts the record that went back into its table, and into the directory. */
    void comeBack(Sheet sheet, Merger merger, String by) {
        jdbc.sql("""
                        insert into %1$s
                        select (jsonb_populate_record(null::%1$s, went || jsonb_build_object(
                          'version', (went ->> 'version')::integer + 2, 'changed_at', now(), 'changed_by', :by::text))).*
                        from merger where id = :merger""".formatted(sheet.table()))
                .param("by", by)
                .param("merger", merger.id())
                .update();
        jdbc.sql("update record set merged_into = null where id = :from")
                .param("from", merger.from().id())
                .update();
        jdbc.sql("""
                        update record set merged_into = :from
                        where id in (select from_id from merger where into_id = :from and undone_at is null)""").param("from", merger.from().id()).update();
        jdbc.sql("update merger set undone_at = now(), undone_by = :by where id = :merger")
                .param("by", by)
                .param("merger", merger.id())
                .update();
    }

    /** Moves back what still names the record that it was moved to, and enters again what was dropped. */
    void moveBack(Merger merger) {
        record Moved(String table, @Nullable String column, String row) {}
        jdbc.sql("""
                        select entry ->> 't', entry ->> 'c', entry ->> 'row'
                        from merger cross join jsonb_array_elements(moved) as entry
                        where merger.id = :merger""")
                .param("merger", merger.id())
                .query((row, number) -> new Moved(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .forEach(moved -> jdbc.sql("""
                                update %1$s as t set %2$s = :from
                                where %2$s = :into and (%3$s) = (
                                  select %3$s from jsonb_populate_record(null::%1$s, :row::jsonb))""".formatted(moved.table(), moved.column(), key(moved.table())))
                        .param("from", merger.from().id())
                        .param("into", merger.into().id())
                        .param("row", moved.row())
                        .update());
        jdbc.sql("""
                        select entry ->> 't', null, entry ->> 'row'
                        from merger cross join jsonb_array_elements(dropped) as entry
                        where merger.id = :merger""")
                .param("merger", merger.id())
                .query((row, number) -> new Moved(row.getString(1), null, row.getString(3)))
                .list()
                .forEach(dropped -> jdbc.sql("""
                                insert into %1$s overriding system value
                                select * from jsonb_populate_record(null::%1$s, :row::jsonb)
                                on conflict do nothing""".formatted(dropped.table()))
                        .param("row", dropped.row())
                        .update());
    }

    private String key(String table) {
        return jdbc.sql("""
                        select string_agg(attribute.attname, ', ' order by attribute.attnum)
                        from pg_index
                        join pg_attribute as attribute
                          on attribute.attrelid = pg_index.indrelid and attribute.attnum = any(pg_index.indkey)
                        where pg_index.indrelid = :table::regclass and pg_index.indisprimary""").param("table", table).query(String.class).single();
    }
}
