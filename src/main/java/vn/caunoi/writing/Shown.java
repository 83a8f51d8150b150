package vn.caunoi.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;

/** Values of fields as the API gives them out: records by their ids, and only those that the caller may see. */
@Component
class Shown {

    private final JdbcClient jdbc;

    Shown(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives values out; made for many at once, since the kinds of the records they name are read in one statement. */
    interface Pen {
        @Nullable Object write(Field field, @Nullable Object value);
    }

    Pen pen(Collection<? extends @Nullable Object> values) {
        var ids = new HashSet<Long>();
        values.forEach(value -> collect(value, ids));
        var kinds = kinds(ids);
        return (field, value) -> write(field.type(), value, kinds);
    }

    private static void collect(@Nullable Object value, Set<Long> ids) {
        switch (value) {
            case Integer number -> ids.add(number.longValue());
            case Long number -> ids.add(number);
            case Collection<?> values -> values.forEach(each -> collect(each, ids));
            case Map<?, ?> row -> row.values().forEach(each -> collect(each, ids));
            case null, default -> {}
        }
    }

    private Map<Long, RecordKind> kinds(Set<Long> ids) {
        var kinds = new HashMap<Long, RecordKind>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, kind from record where id = any(:ids)")
                    .param("ids", ids.toArray(Long[]::new))
                    .query((row, number) -> kinds.put(row.getLong(1), RecordKind.valueOf(row.getString(2))))
                    .list();
        }
        return kinds;
    }

    private static @Nullable Object write(Type type, @Nullable Object value, Map<Long, RecordKind> kinds) {
        if (value == null) {
            return null;
        }
        return switch (type) {
            case Type.Reference reference -> {
                var id = value instanceof Number number ? number.longValue() : 0L;
                var kind = kinds.get(id);
                yield kind == null ? null : new GlobalId(kind, id).toString();
            }
            case Type.Several several -> {
                var written = new ArrayList<@Nullable Object>();
                ((Collection<?>) value).forEach(each -> written.add(write(several.of(), each, kinds)));
                yield written;
            }
            case Type.Rows rows -> {
                var written = new ArrayList<@Nullable Object>();
                ((List<?>) value).forEach(row -> written.add(row(rows, (Map<?, ?>) row, kinds)));
                yield written;
            }
            default -> value;
        };
    }

    private static Map<String, @Nullable Object> row(Type.Rows rows, Map<?, ?> row, Map<Long, RecordKind> kinds) {
        var cells = new LinkedHashMap<String, @Nullable Object>();
        rows.fields().forEach(cell -> cells.put(cell.name(), write(cell.type(), row.get(cell.name()), kinds)));
        return cells;
    }
}
