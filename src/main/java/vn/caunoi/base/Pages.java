package vn.caunoi.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists page by page by keyset: a page costs one statement, for one parent or for many. */
@Component
public class Pages {

    private final JdbcClient jdbc;

    Pages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public <T> Page<T> read(ListQuery<T> query, SortOrder order, PageRequest request) {
        var place = request.place(order);
        var rows = jdbc.sql("select page.*, (%s)::text as page_key from (%s) as page%s order by %s limit :page_size"
                        .formatted(
                                order.expression(),
                                query.sql(),
                                place == null ? "" : " where " + order.beyond(request.backward()),
                                order.orderBy(request.backward())))
                .params(withPage(query.parameters(), request, place))
                .query(placed(query.mapper(), order))
                .list();
        return page(rows, request, () -> count(query));
    }

    /** The page of each parent; a parent without rows has an empty one. */
    public <T> Map<Long, Page<T>> readFor(
            Collection<Long> parents, ListQuery<T> query, SortOrder order, PageRequest request, boolean counted) {
        var place = request.place(order);
        var parameters = withPage(query.parameters(), request, place);
        parameters.put("parents", parents.toArray(Long[]::new));
        var found = new HashMap<Long, List<Page.Edge<T>>>();
        var placed = placed(query.mapper(), order);
        jdbc.sql("""
                        select parent.id as parent_id, page.*
                        from unnest(:parents) as parent (id)
                        cross join lateral (
                          select page.*, (%s)::text as page_key from (%s) as page%s order by %s limit :page_size
                        ) as page""".formatted(
                                order.expression(),
                                query.sql(),
                                place == null ? "" : " where " + order.beyond(request.backward()),
                                order.orderBy(request.backward())))
                .params(parameters)
                .query((row, number) -> found.computeIfAbsent(row.getLong("parent_id"), id -> new ArrayList<>())
                        .add(placed.mapRow(row, number)))
                .list();
        var totals = counted ? countFor(parents, query) : Map.<Long, Integer>of();
        var pages = new LinkedHashMap<Long, Page<T>>();
        for (var parent : parents) {
            pages.put(
                    parent, page(found.getOrDefault(parent, List.of()), request, () -> totals.getOrDefault(parent, 0)));
        }
        return pages;
    }

    /** Rows by number, for a grid that scrolls; the API pages by cursor. */
    public <T> List<T> window(ListQuery<T> query, SortOrder order, int offset, int limit) {
        return jdbc.sql("select * from (%s) as page order by %s offset :page_offset limit :page_size"
                        .formatted(query.sql(), order.orderBy(false)))
                .params(query.parameters())
                .param("page_offset", offset)
                .param("page_size", limit)
                .query(query.mapper())
                .list();
    }

    /** Those of the list with these ids. */
    public <T extends Recorded> Map<Long, T> byId(ListQuery<T> query, Collection<Long> ids) {
        var found = new HashMap<Long, T>();
        jdbc.sql("select * from (%s) as page where page.id = any(:ids)".formatted(query.sql()))
                .params(query.parameters())
                .param("ids", ids.toArray(Long[]::new))
                .query(query.mapper())
                .list()
                .forEach(record -> found.put(record.id(), record));
        return found;
    }

    public int count(ListQuery<?> query) {
        return jdbc.sql("select count(*) from (%s) as page".formatted(query.sql()))
                .params(query.parameters())
                .query(Integer.class)
                .single();
    }

    private Map<Long, Integer> countFor(Collection<Long> parents, ListQuery<?> query) {
        var totals = new HashMap<Long, Integer>();
        jdbc.sql("""
                        select parent.id, count(*)
                        from unnest(:parents) as parent (id)
                        cross join lateral (%s) as page
                        group by parent.id""".formatted(query.sql()))
                .params(query.parameters())
                .param("parents", parents.toArray(Long[]::new))
                .query((row, number) -> totals.put(row.getLong(1), row.getInt(2)))
                .list();
        return totals;
    }

    private static Map<String, @Nullable Object> withPage(
            Map<String, @Nullable Object> parameters, PageRequest request, @Nullable Cursor place) {
        var all = new HashMap<String, @Nullable Object>(parameters);
        all.put("page_size", request.size() + 1);
        if (place != null) {
            all.put("page_key", place.key());
            all.put("page_id", place.id());
        }
        return all;
    }

    private static <T> RowMapper<Page.Edge<T>> placed(RowMapper<T> mapper, SortOrder order) {
        return (row, number) -> new Page.Edge<>(
                new Cursor(order.name(), row.getLong("id"), row.getString("page_key")).toString(),
                mapper.mapRow(row, number));
    }

    /** One row more than asked for was read: it only tells whether the list goes on. */
    private static <T> Page<T> page(
            List<Page.Edge<T>> rows, PageRequest request, java.util.function.IntSupplier total) {
        var more = rows.size() > request.size();
        var shown = new ArrayList<>(more ? rows.subList(0, request.size()) : rows);
        var beyond = request.cursor() != null;
        if (request.backward()) {
            Collections.reverse(shown);
            return new Page<>(List.copyOf(shown), beyond, more, total);
        }
        return new Page<>(List.copyOf(shown), more, beyond, total);
    }
}
