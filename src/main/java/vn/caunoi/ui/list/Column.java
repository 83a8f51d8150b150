package vn.caunoi.ui.list;

import com.vaadin.flow.component.Component;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a list tells of a record: a column where there is room for columns, a line of the card where there is not.
 *
 * @param key names the column; the first column of a list is the title of its cards
 * @param width how the room is shared out, 1 for a short text
 * @param ascending the constant of the list's order that sorts by this column, where there is one
 * @param descending the same the other way round
 * @param cell what it shows of a record; nothing where nothing is known
 */
record Column<R>(
        String key,
        int width,
        @Nullable Enum<?> ascending,
        @Nullable Enum<?> descending,
        Function<R, @Nullable Component> cell) {

    static <R> Column<R> of(String key, int width, Function<R, @Nullable Component> cell) {
        return new Column<>(key, width, null, null, cell);
    }

    Column<R> sorted(@Nullable Enum<?> ascending, @Nullable Enum<?> descending) {
        return new Column<>(key, width, ascending, descending, cell);
    }

    boolean sortable() {
        return ascending != null || descending != null;
    }
}
