package vn.caunoi.ui.list;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A column's head that sorts: it offers only the directions that the list really has. */
class SortHead extends Composite<NativeButton> {
    private final Column<?> column;
    private final String name;
    private @Nullable Enum<?> shown;

    SortHead(Column<?> column, Consumer<Enum<?>> sort) {
        this.column = column;
        this.name = getTranslation("list.column." + column.key());
        getContent().addClassName("sort-head");
        getContent().addClickListener(click -> sort.accept(next()));
    }

    /** Marks the column that the list is sorted by. */
    void show(Enum<?> order) {
        shown = order;
        var up = order == column.ascending();
        var down = order == column.descending();
        getContent().setText(name);
        getContent().setClassName("sorted", up || down);
        getContent().setClassName("up", up);
        getContent().setClassName("down", down);
        getContent()
                .setAriaLabel(
                        getTranslation(up ? "list.sorted.up" : down ? "list.sorted.down" : "list.sorted.not", name));
    }

    private Enum<?> next() {
        var first = column.ascending() != null ? column.ascending() : column.descending();
        var second = column.descending() != null ? column.descending() : column.ascending();
        if (first == null || second == null) {
            throw new IllegalStateException("Column " + column.key() + " cannot be sorted");
        }
        return first == shown ? second : first;
    }
}
