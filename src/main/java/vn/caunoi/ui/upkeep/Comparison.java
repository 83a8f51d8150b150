package vn.caunoi.ui.upkeep;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.caunoi.ui.form.FieldTexts;
import vn.caunoi.ui.form.ValueTexts;
import vn.caunoi.writing.Change.FieldChange;
import vn.caunoi.writing.Sheet;

/** Fields of a record as they are or were, and as they become or became, in words. */
final class Comparison extends Composite<Div> {

    /** The heads of the columns are these texts. */
    Comparison(
            String title, String before, String after, Sheet sheet, List<FieldChange> fields, ValueTexts.Words words) {
        var labels = List.of(getTranslation("history.field"), getTranslation(before), getTranslation(after));
        var heads = role(new NativeTableRow(), "row");
        labels.forEach(label -> {
            var head = role(new NativeTableHeaderCell(label), "columnheader");
            head.getElement().setAttribute("scope", "col");
            heads.add(head);
        });
        var body = role(new NativeTableBody(), "rowgroup");
        for (var change : fields) {
            var field = sheet.field(change.field());
            if (field != null) {
                body.add(row(
                        labels,
                        new Span(FieldTexts.label(sheet.kind(), field.name())),
                        words.of(sheet.kind(), field.name(), field, change.before()),
                        words.of(sheet.kind(), field.name(), field, change.after())));
            }
        }
        var table = role(new NativeTable(role(new NativeTableHeader(heads), "rowgroup"), body), "table");
        table.addClassNames("cn-table", "record-table");
        table.getElement().setAttribute("aria-label", title);
        getContent().addClassName("record-table-frame");
        getContent().add(table);
    }

    private static NativeTableRow row(List<String> labels, Component... cells) {
        var row = role(new NativeTableRow(), "row");
        for (int each = 0; each < cells.length; each++) {
            var cell = role(new NativeTableCell(), "cell");
            cell.getElement().setAttribute("data-label", labels.get(each));
            cell.add(cells[each]);
            row.add(cell);
        }
        return row;
    }

    /** Cards on a phone are made with CSS, which takes away what a table is: the roles bring it back. */
    private static <C extends Component> C role(C component, String role) {
        component.getElement().setAttribute("role", role);
        return component;
    }
}
