package vn.caunoi.base;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads rows for many ids at once; the SQL compares with {@code any(:ids)}. */
public final class Rows {

    private Rows() {}

    /** The records by their id. */
    public static <T extends Recorded> Map<Long, T> byId(
            JdbcClient jdbc, String sql, Collection<Long> ids, RowMapper<T> mapper) {
        var found = new HashMap<Long, T>();
        jdbc.sql(sql).param("ids", ids.toArray(Long[]::new)).query((ResultSet row) -> {
            var record = mapper.mapRow(row, 0);
            if (record != null) {
                found.put(record.id(), record);
            }
        });
        return found;
    }

    /** The rows of each id, grouped by the column {@code of_id}; an id without rows has an empty list. */
    public static <T> Map<Long, List<T>> grouped(
            JdbcClient jdbc, String sql, Collection<Long> ids, RowMapper<T> mapper) {
        return grouped(jdbc.sql(sql), ids, mapper);
    }

    /** The same for a statement that has more parameters. */
    public static <T> Map<Long, List<T>> grouped(
            JdbcClient.StatementSpec statement, Collection<Long> ids, RowMapper<T> mapper) {
        var found = new HashMap<Long, List<T>>();
        ids.forEach(id -> found.put(id, new ArrayList<>()));
        statement.param("ids", ids.toArray(Long[]::new)).query((ResultSet row) -> {
            var value = mapper.mapRow(row, 0);
            if (value != null) {
                found.computeIfAbsent(row.getLong("of_id"), id -> new ArrayList<>())
                        .add(value);
            }
        });
        return found;
    }

    /** An array of numbers; empty when null. */
    public static List<Long> numbers(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((Long[]) array.getArray());
    }

    /** An array of words; empty when null. */
    public static List<String> words(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** A number that may be missing. */
    public static @Nullable Long number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }
}
