package vn.caunoi.ui.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Page;
import vn.caunoi.base.PageRequest;

/**
 * Some rows of a list.
 *
 * @param next where the following ones begin; null after the last
 * @param total how many the whole list has, told with its first rows only
 */
record Slice<T>(List<T> rows, @Nullable String next, int total) {
    private static final int AT_ONCE = 10;

    /** Reads a list from a place, from its beginning when none is given. */
    interface Reading<T> {
        Slice<T> from(@Nullable String place);
    }

    /** Reads the page of each parent, as the services do. */
    interface PagesOf<T> {
        Map<Long, Page<T>> read(Collection<Long> parents, PageRequest request, boolean counted);
    }

    /** The list of one parent. */
    static <T> Reading<T> of(long parent, PagesOf<T> pages) {
        return pages(request -> page(parent, pages, request, request.cursor() == null));
    }

    /** The first 200 of the list of one parent: what a timeline is made of. */
    static <T> List<T> beginning(long parent, PagesOf<T> pages) {
        return page(parent, pages, PageRequest.first(200), false).nodes();
    }

    private static <T> Page<T> page(long parent, PagesOf<T> pages, PageRequest request, boolean counted) {
        return Objects.requireNonNull(
                pages.read(List.of(parent), request, counted).get(parent));
    }

    /** A list that is read page by page. */
    static <T> Reading<T> pages(Function<PageRequest, Page<T>> pages) {
        return place -> {
            var page = pages.apply(new PageRequest(AT_ONCE, place, false));
            return new Slice<>(
                    page.nodes(),
                    page.pageInfo().hasNextPage() ? page.pageInfo().endCursor() : null,
                    place == null ? page.totalCount() : 0);
        };
    }

    /** A list that is read by row numbers. */
    static <T> Reading<T> window(IntSupplier count, BiFunction<Integer, Integer, List<T>> window) {
        return place -> {
            var offset = place == null ? 0 : Integer.parseInt(place);
            var rows = window.apply(offset, AT_ONCE + 1);
            return rows.size() > AT_ONCE
                    ? new Slice<>(
                            rows.subList(0, AT_ONCE),
                            String.valueOf(offset + AT_ONCE),
                            place == null ? count.getAsInt() : 0)
                    : new Slice<>(rows, null, offset + rows.size());
        };
    }

    /** The same slice with something made of each row. */
    <R> Slice<R> map(Function<T, R> row) {
        return new Slice<>(rows.stream().map(row).toList(), next, total);
    }
}
