package vn.caunoi.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.Recorded;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** What stands in the cells of lists: nothing where nothing is known. */
final class Cells {
    private Cells() {}

    static @Nullable Component text(@Nullable String text) {
        return text == null || text.isBlank() ? null : new Span(text);
    }

    static @Nullable Component date(@Nullable PartialDate date) {
        return date == null ? null : text(Format.current().date(date));
    }

    static Component number(int number) {
        var cell = new Span(Format.current().number(number));
        cell.addClassName("cell-number");
        return cell;
    }

    /** A record's name, leading to its page, and its confidence where it is less than accepted. */
    static Component record(Recorded record) {
        var cell = new Div(link(record));
        cell.addClassName("cell-record");
        Badges.confidence(record.confidence()).ifPresent(cell::add);
        return cell;
    }

    static @Nullable Component records(List<? extends Recorded> records) {
        if (records.isEmpty()) {
            return null;
        }
        var cell = new Div();
        cell.addClassName("cell-records");
        records.forEach(record -> cell.add(link(record)));
        return cell;
    }

    private static Anchor link(Recorded record) {
        return new Anchor(Links.to(record), record.label(Texts.lang()));
    }
}
