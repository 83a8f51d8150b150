package vn.caunoi.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
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

    /** A text that is itself trusted more or less than the record it belongs to. */
    static @Nullable Component text(@Nullable String text, Confidence confidence) {
        var shown = text(text);
        return shown == null ? null : marked(shown, confidence);
    }

    static @Nullable Component date(@Nullable PartialDate date) {
        return date == null ? null : text(Format.current().date(date));
    }

    static Component number(int number) {
        var cell = new Span(Format.current().number(number));
        cell.addClassName("cn-number");
        return cell;
    }

    /** A record's name, leading to its page, and its confidence where it is less than accepted. */
    static Component record(Recorded record) {
        return marked(link(record, label(record)), record.confidence());
    }

    static Component marked(Component shown, Confidence confidence) {
        var cell = new Div(shown);
        cell.addClassName("cell-record");
        Badges.confidence(confidence).ifPresent(cell::add);
        return cell;
    }

    /** The one record, if there is one. */
    static @Nullable Component records(@Nullable Recorded record) {
        return record == null ? null : link(record, label(record));
    }

    /** Several records beside each other, each under a short name. */
    static <R extends Recorded> @Nullable Component records(List<R> records, Function<R, String> name) {
        if (records.isEmpty()) {
            return null;
        }
        var cell = new Div();
        cell.addClassName("cell-records");
        records.forEach(record -> cell.add(link(record, name.apply(record))));
        return cell;
    }

    static String label(Recorded record) {
        return record.label(Texts.lang());
    }

    private static Anchor link(Recorded record, String name) {
        return new Anchor(Links.to(record), name);
    }
}
