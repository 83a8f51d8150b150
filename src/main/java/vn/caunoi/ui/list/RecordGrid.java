package vn.caunoi.ui.list;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.ui.upkeep.Upkeep;

/** The rows of a list: columns where there is room for them, cards where there is not; read as they scroll into view. */
class RecordGrid<R, O extends Enum<O>> extends Composite<Grid<R>> {
    private static final int NARROW = 760;
    private static final int ROWS_AT_ONCE = 40;

    /** Reads some of the rows. */
    interface Window<R> {
        List<R> read(int offset, int limit);
    }

    private final Consumer<O> sort;
    private final Set<R> marked = new HashSet<>();
    private final List<Column<R>> columns = new ArrayList<>();
    private final List<Grid.Column<R>> wide = new ArrayList<>();
    private final List<SortHead> heads = new ArrayList<>();
    private final Grid.Column<R> cards;
    private final Paragraph nothing = new Paragraph();
    private final Button clear;
    private int size;

    RecordGrid(Window<R> window, UnaryOperator<List<R>> internal, Consumer<O> sort, Runnable clear) {
        this.sort = sort;
        var grid = getContent();
        grid.addClassName("record-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(ROWS_AT_ONCE);
        this.clear = new Button(getTranslation("list.clear"), click -> clear.run());
        var empty = new Div(nothing, this.clear);
        empty.addClassName("cn-empty");
        grid.setEmptyStateComponent(empty);
        cards = grid.addComponentColumn(this::card);
        cards.setVisible(false);
        grid.setItems(DataProvider.fromCallbacks(
                query -> read(window, internal, query.getOffset(), query.getLimit()), query -> size));
    }

    /** Those of the rows that not everybody sees are told from the others. */
    private Stream<R> read(Window<R> window, UnaryOperator<List<R>> internal, int offset, int limit) {
        var rows = window.read(offset, limit);
        marked.addAll(internal.apply(rows));
        return rows.stream();
    }

    private @Nullable Component cell(Column<R> column, R row) {
        var shown = column.cell().apply(row);
        return shown != null && column == columns.getFirst() && marked.contains(row)
                ? new Div(shown, Upkeep.internalBadge())
                : shown;
    }

    /** Adds a column, left to right. */
    RecordGrid<R, O> column(Column<R> column) {
        var added = getContent()
                .addComponentColumn(row -> {
                    var shown = cell(column, row);
                    return shown == null ? new Span() : shown;
                })
                .setFlexGrow(column.width())
                .setWidth(2 + column.width() * 2 + "rem")
                .setResizable(true);
        if (column.sortable()) {
            var head = new SortHead(column, this::sort);
            heads.add(head);
            added.setHeader(head);
        } else {
            added.setHeader(getTranslation("list.column." + column.key()));
        }
        columns.add(column);
        wide.add(added);
        return this;
    }

    @SuppressWarnings("unchecked")
    private void sort(Enum<?> order) {
        sort.accept((O) order);
    }

    /** Reads the rows anew, knowing how many there are; a list is empty because of conditions, or because nothing is recorded. */
    void show(int size, O order, boolean narrowed) {
        this.size = size;
        nothing.setText(getTranslation(narrowed ? "list.empty" : "list.nothing"));
        clear.setVisible(narrowed);
        marked.clear();
        heads.forEach(head -> head.show(order));
        getContent().getDataProvider().refreshAll();
        getContent().scrollToStart();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var window = event.getUI().getPage().windowSizeSignal();
        Signal.effect(this, () -> fold(window.get().width()));
    }

    /** Nothing is known of a window that has not told its width yet: columns until then. */
    private void fold(int width) {
        var narrow = width > 0 && width < NARROW;
        cards.setVisible(narrow);
        wide.forEach(column -> column.setVisible(!narrow));
        getContent().setClassName("as-cards", narrow);
    }

    /** The first column heads the card, the others follow with their names where they have something to say. */
    private Component card(R row) {
        var card = new Div();
        card.addClassName("record-card");
        for (var column : columns) {
            var shown = cell(column, row);
            if (shown == null) {
                continue;
            }
            if (column == columns.getFirst()) {
                shown.addClassName("record-card-title");
                card.add(shown);
            } else {
                var name = new Span(getTranslation("list.column." + column.key()));
                name.addClassName("record-card-name");
                var line = new Div(name, shown);
                line.addClassName("record-card-line");
                card.add(line);
            }
        }
        return card;
    }
}
