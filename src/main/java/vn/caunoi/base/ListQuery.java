package vn.caunoi.base;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * A list before paging and ordering: its SQL gives out an {@code id} and the columns that it can be sorted by.
 * SQL that is read for many parents at once refers to the parent as {@code parent.id}.
 */
public record ListQuery<T>(String sql, Map<String, @Nullable Object> parameters, RowMapper<T> mapper) {

    public ListQuery(String sql, RowMapper<T> mapper) {
        this(sql, Map.of(), mapper);
    }

    /** The same list with one more parameter. */
    public ListQuery<T> with(String name, @Nullable Object value) {
        var more = new HashMap<String, @Nullable Object>(parameters);
        more.put(name, asked(value));
        return new ListQuery<>(sql, more, mapper);
    }

    /** PostgreSQL holds no text with a NUL in it, nor takes one: what is asked for with one equals nothing. */
    private static @Nullable Object asked(@Nullable Object value) {
        return switch (value) {
            case Enum<?> constant -> constant.name();
            case String text -> text.replace('\0', '\uFFFD');
            case null, default -> value;
        };
    }

    /** The same list with one more condition. */
    public ListQuery<T> and(String condition) {
        return new ListQuery<>(sql + "\nand " + condition, parameters, mapper);
    }
}
