package vn.caunoi.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of a record's fields by their names, as {@link Type} describes them; a missing one is empty. */
public record Values(Map<String, @Nullable Object> all) {

    public static final Values NONE = new Values(Map.of());

    public Values {
        all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    public @Nullable Object get(String field) {
        return all.get(field);
    }

    public @Nullable String text(String field) {
        return all.get(field) instanceof String text ? text : null;
    }

    public @Nullable Long number(String field) {
        return all.get(field) instanceof Number number ? number.longValue() : null;
    }

    /** The rows of a field; none when it is empty. */
    @SuppressWarnings("unchecked")
    public List<Map<String, @Nullable Object>> rows(String field) {
        return all.get(field) instanceof List<?> rows ? (List<Map<String, @Nullable Object>>) rows : List.of();
    }

    /** The rows of a field, and one more at their end. */
    public List<Map<String, ? extends @Nullable Object>> rowsWith(
            String field, Map<String, ? extends @Nullable Object> row) {
        var rows = new ArrayList<Map<String, ? extends @Nullable Object>>(rows(field));
        rows.add(row);
        return rows;
    }

    boolean has(String field) {
        return all.containsKey(field);
    }

    /** These with others in their place. */
    Values with(Values others) {
        var merged = new LinkedHashMap<String, @Nullable Object>(all);
        merged.putAll(others.all());
        return new Values(merged);
    }

    Values with(String field, @Nullable Object value) {
        var merged = new LinkedHashMap<String, @Nullable Object>(all);
        merged.put(field, value);
        return new Values(merged);
    }

    boolean same(String field, Values others) {
        return same(get(field), others.get(field));
    }

    /** Whether two values say the same, whatever the way they came: an empty list says as little as none. */
    public static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof List<?> list && list.isEmpty()) {
            return other == null || other instanceof List<?> none && none.isEmpty();
        }
        if (other instanceof List<?> list && list.isEmpty()) {
            return one == null;
        }
        if (one instanceof Number a && other instanceof Number b) {
            return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString())) == 0;
        }
        if (one instanceof List<?> a && other instanceof List<?> b) {
            return a.size() == b.size()
                    && java.util.stream.IntStream.range(0, a.size()).allMatch(i -> same(a.get(i), b.get(i)));
        }
        if (one instanceof Map<?, ?> a && other instanceof Map<?, ?> b) {
            return java.util.stream.Stream.concat(a.keySet().stream(), b.keySet().stream())
                    .allMatch(key -> same(a.get(key), b.get(key)));
        }
        return Objects.equals(one, other);
    }

    /** Whether one rough date is over before the other begins: "2021" before "2022-03", but "2022" not. */
    public static boolean endsBefore(String end, String begin) {
        var most = Math.min(end.length(), begin.length());
        return end.substring(0, most).compareTo(begin.substring(0, most)) < 0;
    }
}
