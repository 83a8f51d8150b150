package vn.caunoi.base;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** One page of a list, in the shape Relay gives connections. The total is counted only when asked for. */
public final class Page<T> {

    /** One place in the list. */
    public record Edge<T>(String cursor, T node) {}

    /** Where the page stands in the whole list. */
    public record Info(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    private final List<Edge<T>> edges;
    private final boolean hasNext;
    private final boolean hasPrevious;
    private final IntSupplier total;

    Page(List<Edge<T>> edges, boolean hasNext, boolean hasPrevious, IntSupplier total) {
        this.edges = edges;
        this.hasNext = hasNext;
        this.hasPrevious = hasPrevious;
        this.total = total;
    }

    /**
     * A page of a list that is at hand.
     *
     * @param all the list, in the order of its keys
     * @param key where a member stands; no two stand at the same place
     * @param order the name of the order, so that no cursor of another is taken for one of this
     */
    public static <T> Page<T> of(List<T> all, Function<T, String> key, String order, PageRequest request) {
        var place = request.cursor() == null ? null : Cursor.parse(request.cursor(), request.argument());
        if (place != null && !place.order().equals(order)) {
            throw Cursor.malformed(request.argument());
        }
        var from = 0;
        var to = all.size();
        if (place != null && request.backward()) {
            to = (int) all.stream()
                    .filter(one -> key.apply(one).compareTo(place.key()) < 0)
                    .count();
        } else if (place != null) {
            from = (int) all.stream()
                    .filter(one -> key.apply(one).compareTo(place.key()) <= 0)
                    .count();
        }
        if (request.backward()) {
            from = Math.max(from, to - request.size());
        } else {
            to = Math.min(to, from + request.size());
        }
        var edges = all.subList(from, to).stream()
                .map(one -> new Edge<>(new Cursor(order, 0, key.apply(one)).toString(), one))
                .toList();
        return new Page<>(edges, to < all.size(), from > 0, all::size);
    }

    public List<Edge<T>> edges() {
        return edges;
    }

    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }

    public Info pageInfo() {
        return edges.isEmpty()
                ? new Info(hasNext, hasPrevious, null, null)
                : new Info(
                        hasNext,
                        hasPrevious,
                        edges.getFirst().cursor(),
                        edges.getLast().cursor());
    }

    public int totalCount() {
        return total.getAsInt();
    }
}
