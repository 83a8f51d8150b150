package vn.caunoi.base;

import java.util.List;
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
