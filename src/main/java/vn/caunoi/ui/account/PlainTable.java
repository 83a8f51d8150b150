package vn.caunoi.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A short table that becomes a list of cards on a narrow screen, and says so when it is empty. */
class PlainTable<T> extends Composite<Div> {
    private record Column<T>(String title, Function<T, Component> cell) {}

    private final List<Column<T>> columns = new ArrayList<>();
    private final NativeTableRow heads = new NativeTableRow();
    private final NativeTableBody body = new NativeTableBody();
    private final NativeTable table;
    private final Paragraph empty;

    PlainTable(String title, String nothing) {
        var header = new NativeTableHeader(heads);
        table = new NativeTable(header, body);
        table.addClassNames("cn-table", "account-table");
        // Cards on a phone are made with CSS, which takes away what a table is: the roles bring it back.
        role(table, "table");
        table.getElement().setAttribute("aria-label", title);
        role(header, "rowgroup");
        role(heads, "row");
        role(body, "rowgroup");
        empty = new Paragraph(nothing);
        empty.addClassName("cn-muted");
        getContent().add(table, empty);
    }

    PlainTable<T> column(String title, Function<T, Component> cell) {
        columns.add(new Column<>(title, cell));
        var head = new NativeTableHeaderCell(title);
        role(head, "columnheader");
        heads.add(head);
        return this;
    }

    void show(List<T> rows) {
        body.removeAll();
        for (var row : rows) {
            var line = new NativeTableRow();
            role(line, "row");
            for (var column : columns) {
                var cell = new NativeTableCell(column.cell().apply(row));
                role(cell, "cell");
                cell.getElement().setAttribute("data-label", column.title());
                line.add(cell);
            }
            body.add(line);
        }
        table.setVisible(!rows.isEmpty());
        empty.setVisible(rows.isEmpty());
    }

    private static void role(Component component, String role) {
        component.getElement().setAttribute("role", role);
    }
}
