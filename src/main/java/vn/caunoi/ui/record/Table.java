package vn.caunoi.ui.record;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A plain table that becomes a list of cards on a narrow screen. Columns with an order are sorted by their heads;
 * rows that are still to be read come with the button below.
 */
public final class Table<T> extends Composite<Div> {
    private record Column<T>(
            String title,
            Function<T, @Nullable Component> cell,
            @Nullable Comparator<T> order) {}

    private final List<Column<T>> columns = new ArrayList<>();
    private final List<T> rows = new ArrayList<>();
    private final NativeTableRow heads = new NativeTableRow();
    private final NativeTableBody body = new NativeTableBody();
    private final NativeButton further = new NativeButton();
    private @Nullable Column<T> sorted;
    private boolean backwards;
    private Slice.@Nullable Reading<T> source;
    private @Nullable String place;

    /** What the table holds is told to those who do not see it by the title of its section. */
    public Table(String title) {
        var header = new NativeTableHeader(heads);
        var table = new NativeTable(header, body);
        table.addClassNames("cn-table", "record-table");
        // Cards on a phone are made with CSS, which takes away what a table is: the roles bring it back.
        role(table, "table").setAttribute("aria-label", title);
        role(header, "rowgroup");
        role(heads, "row");
        role(body, "rowgroup");
        further.setText(getTranslation("record.more"));
        further.addClassName("record-more");
        further.addClickListener(click -> {
            if (source != null) {
                read(source);
            }
        });
        further.setVisible(false);
        getContent().addClassName("record-table-frame");
        getContent().add(table, further);
    }

    /** A column under the text "record.column." + name. */
    public Table<T> column(String name, Function<T, @Nullable Component> cell) {
        return column(name, cell, null);
    }

    public Table<T> column(String name, Function<T, @Nullable Component> cell, @Nullable Comparator<T> order) {
        return titled(getTranslation("record.column." + name), cell, order);
    }

    /** A column under a title of its own. */
    public Table<T> titled(String title, Function<T, @Nullable Component> cell, @Nullable Comparator<T> order) {
        var column = new Column<>(title, cell, order);
        columns.add(column);
        var head = new NativeTableHeaderCell();
        role(head, "columnheader");
        head.getElement().setAttribute("scope", "col");
        if (order == null) {
            head.setText(column.title());
        } else {
            head.add(new NativeButton(column.title(), click -> sort(column)));
            head.getElement().setAttribute("aria-sort", "none");
        }
        heads.add(head);
        return this;
    }

    /** All rows at once; a column that none of them fills is not shown. */
    public Table<T> rows(List<T> all) {
        rows.clear();
        rows.addAll(all);
        for (int each = 0; each < columns.size(); each++) {
            var cell = columns.get(each).cell();
            heads.getComponentAt(each).setVisible(all.stream().anyMatch(row -> cell.apply(row) != null));
        }
        show();
        return this;
    }

    /** Rows that are read batch by batch, each from the place where the one before ended, once the table is shown. */
    Table<T> reading(Slice.Reading<T> reading) {
        source = reading;
        return this;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (source != null && rows.isEmpty()) {
            read(source);
        }
    }

    private void read(Slice.Reading<T> source) {
        var slice = source.from(place);
        rows.addAll(slice.rows());
        slice.rows().forEach(this::append);
        place = slice.next();
        further.setVisible(place != null);
    }

    private void sort(Column<T> column) {
        backwards = column == sorted && !backwards;
        sorted = column;
        for (int each = 0; each < columns.size(); each++) {
            if (columns.get(each).order() != null) {
                heads.getComponentAt(each)
                        .getElement()
                        .setAttribute(
                                "aria-sort",
                                columns.get(each) != column ? "none" : backwards ? "descending" : "ascending");
            }
        }
        show();
    }

    private void show() {
        body.removeAll();
        var shown = new ArrayList<>(rows);
        if (sorted != null && sorted.order() != null) {
            shown.sort(backwards ? sorted.order().reversed() : sorted.order());
        }
        shown.forEach(this::append);
    }

    private void append(T row) {
        var line = new NativeTableRow();
        role(line, "row");
        for (int each = 0; each < columns.size(); each++) {
            if (!heads.getComponentAt(each).isVisible()) {
                continue;
            }
            var column = columns.get(each);
            var cell = new NativeTableCell();
            role(cell, "cell").setAttribute("data-label", column.title());
            var content = column.cell().apply(row);
            if (content != null) {
                cell.add(content);
            } else {
                cell.addClassName("record-blank");
            }
            line.add(cell);
        }
        body.add(line);
    }

    private static Element role(Component component, String role) {
        return component.getElement().setAttribute("role", role);
    }
}
