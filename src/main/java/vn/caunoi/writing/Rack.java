package vn.caunoi.writing;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.Rows;

/** Keeps what sheets describe: takes the values of a record out of its tables and puts them back. */
@Component
class Rack {

    /** A record as it stands. */
    record Standing(Values values, int version, String recordedBy, Instant recordedAt) {}

    private final JdbcClient jdbc;

    Rack(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The record, which nobody else writes until the transaction ends. */
    Optional<Standing> lock(Sheet sheet, long id) {
        return read(sheet, id, " for update");
    }

    Optional<Standing> find(Sheet sheet, long id) {
        return read(sheet, id, "");
    }

    private Optional<Standing> read(Sheet sheet, long id, String lock) {
        return jdbc.sql("select * from %s where id = :id%s".formatted(sheet.table(), lock))
                .param("id", id)
                .query((row, number) -> new Standing(
                        new Values(cells(sheet.fields(), row)),
                        row.getInt("version"),
                        row.getString("recorded_by"),
                        row.getTimestamp("recorded_at").toInstant()))
                .optional()
                .map(found -> new Standing(
                        withParts(sheet, id, found.values()), found.version(), found.recordedBy(), found.recordedAt()));
    }

    private Values withParts(Sheet sheet, long id, Values inRow) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        for (var field : sheet.fields()) {
            all.put(
                    field.name(),
                    switch (field.type()) {
                        case Type.Several(Type of, Type.Part part)
                        when part != null ->
                            jdbc.sql("select %s from %s where %s%s order by 1"
                                            .formatted(field.column(), part.table(), owned(part), role(part)))
                                    .param("id", id)
                                    .query((row, number) ->
                                            of instanceof Type.Reference ? (Object) row.getLong(1) : row.getString(1))
                                    .list();
                        case Type.Rows rows ->
                            jdbc.sql("select * from %s where %s order by %s"
                                            .formatted(rows.part().table(), owned(rows.part()), order(rows)))
                                    .param("id", id)
                                    .query((row, number) -> cells(rows.fields(), row))
                                    .list();
                        default -> inRow.get(field.name());
                    });
        }
        return new Values(all);
    }

    private static String order(Type.Rows rows) {
        if (rows.sequence() != null) {
            return rows.sequence();
        }
        return rows.fields().stream().flatMap(field -> columns(field).stream()).collect(Collectors.joining(", "));
    }

    private static String owned(Type.Part part) {
        return part.owner() + " = :id";
    }

    private static String role(Type.Part part) {
        return part.role() == null ? "" : " and role = '" + part.role() + "'";
    }

    private static Map<String, @Nullable Object> cells(List<Field> fields, ResultSet row) throws SQLException {
        var cells = new LinkedHashMap<String, @Nullable Object>();
        for (var field : fields) {
            if (field.inRow()) {
                cells.put(field.name(), cell(field, row));
            }
        }
        return cells;
    }

    private static @Nullable Object cell(Field field, ResultSet row) throws SQLException {
        return switch (field.type()) {
            case Type.RoughDate date -> {
                var rough = PartialDate.read(row, field.column());
                yield rough == null ? null : rough.toString();
            }
            case Type.Day day -> {
                var on = row.getObject(field.column(), LocalDate.class);
                yield on == null ? null : on.toString();
            }
            case Type.Whole whole -> row.getObject(field.column(), Integer.class);
            case Type.Decimal decimal -> {
                var number = row.getBigDecimal(field.column());
                yield number == null ? null : plain(number);
            }
            case Type.Truth truth -> row.getObject(field.column(), Boolean.class);
            case Type.Reference reference -> Rows.number(row, field.column());
            case Type.Several several -> Rows.words(row, field.column());
            default -> row.getString(field.column());
        };
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Enters a new record and gives its number. */
    long insert(Sheet sheet, Values values, String by, Map<String, Object> more) {
        var columns = new LinkedHashMap<String, @Nullable Object>(more);
        sheet.fields().stream().filter(Field::inRow).forEach(field -> columns.putAll(bound(field, values)));
        columns.put("recorded_by", by);
        columns.put("changed_by", by);
        long id = jdbc.sql("insert into %s (%s) values (%s) returning id"
                        .formatted(
                                sheet.table(),
                                String.join(", ", columns.keySet()),
                                columns.keySet().stream()
                                        .map(column -> ":" + column)
                                        .collect(Collectors.joining(", "))))
                .params(columns)
                .query(Long.class)
                .single();
        sheet.fields().forEach(field -> writePart(field, id, values));
        return id;
    }

    /** Writes the fields that differ and gives the new version. */
    int update(Sheet sheet, long id, Values before, Values after, String by) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        for (var field : sheet.fields()) {
            if (!before.same(field.name(), after)) {
                if (field.inRow()) {
                    columns.putAll(bound(field, after));
                } else {
                    clearPart(field, id);
                    writePart(field, id, after);
                }
            }
        }
        var assignments = columns.keySet().stream()
                .map(column -> column + " = :" + column + ", ")
                .collect(Collectors.joining());
        return jdbc.sql("""
                        update %s set %sversion = version + 1, changed_at = now(), changed_by = :changed_by
                        where id = :id returning version""".formatted(sheet.table(), assignments))
                .params(columns)
                .param("changed_by", by)
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private void clearPart(Field field, long id) {
        var part = part(field);
        if (part != null) {
            jdbc.sql("delete from %s where %s%s".formatted(part.table(), owned(part), role(part)))
                    .param("id", id)
                    .update();
        }
    }

    private void writePart(Field field, long id, Values values) {
        if (field.type() instanceof Type.Several(Type of, Type.Part part) && part != null) {
            if (values.get(field.name()) instanceof List<?> members) {
                for (var member : members) {
                    jdbc.sql(
                                    part.role() == null
                                            ? "insert into %s (%s, %s) values (:id, :member)"
                                                    .formatted(part.table(), part.owner(), field.column())
                                            : "insert into %s (%s, %s, role) values (:id, :member, '%s')"
                                                    .formatted(part.table(), part.owner(), field.column(), part.role()))
                            .param("id", id)
                            .param("member", of instanceof Type.Reference ? ((Number) member).longValue() : member)
                            .update();
                }
            }
        } else if (field.type() instanceof Type.Rows rows) {
            int place = 0;
            for (Map<String, @Nullable Object> row : values.rows(field.name())) {
                insertRow(rows, id, ++place, new Values(row));
            }
        }
    }

    private void insertRow(Type.Rows rows, long id, int place, Values row) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put(rows.part().owner(), id);
        if (rows.sequence() != null && rows.sequence().equals("seq")) {
            columns.put("seq", place);
        }
        rows.fields().forEach(cell -> columns.putAll(bound(cell, row)));
        jdbc.sql("insert into %s (%s) values (%s)"
                        .formatted(
                                rows.part().table(),
                                String.join(", ", columns.keySet()),
                                columns.keySet().stream()
                                        .map(column -> ":" + column)
                                        .collect(Collectors.joining(", "))))
                .params(columns)
                .update();
    }

    static Type.@Nullable Part part(Field field) {
        return switch (field.type()) {
            case Type.Several several -> several.part();
            case Type.Rows rows -> rows.part();
            default -> null;
        };
    }

    private static List<String> columns(Field field) {
        return field.type() instanceof Type.RoughDate
                ? List.of(field.column() + "_on", field.column() + "_precision")
                : List.of(field.column());
    }

    private static Map<String, @Nullable Object> bound(Field field, Values values) {
        var value = values.get(field.name());
        var columns = new LinkedHashMap<String, @Nullable Object>();
        switch (field.type()) {
            case Type.RoughDate date -> {
                var rough = value == null
                        ? null
                        : PartialDate.parse(value.toString()).orElseThrow();
                columns.put(field.column() + "_on", rough == null ? null : rough.from());
                columns.put(
                        field.column() + "_precision",
                        rough == null ? null : rough.precision().name());
            }
            case Type.Day day -> columns.put(field.column(), value == null ? null : LocalDate.parse(value.toString()));
            case Type.Decimal decimal ->
                columns.put(field.column(), value == null ? null : new BigDecimal(value.toString()));
            case Type.Reference reference ->
                columns.put(field.column(), value instanceof Number number ? number.longValue() : null);
            case Type.Several several ->
                columns.put(
                        field.column(),
                        value instanceof List<?> codes
                                ? codes.stream().map(Object::toString).toArray(String[]::new)
                                : new String[0]);
            default -> columns.put(field.column(), value);
        }
        return columns;
    }
}
