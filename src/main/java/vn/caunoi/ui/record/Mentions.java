package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Recorded;
import vn.caunoi.province.Province;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** Records named on the page of another: each leads to its own. */
final class Mentions {
    private Mentions() {}

    static Anchor link(Recorded record) {
        return new Anchor(Links.to(record), record.label(Texts.lang()));
    }

    /** A version of the past by its name and end, also where its name lives on unchanged. */
    static Component version(Province province) {
        return province.merged() || province.validTo() == null
                ? link(province)
                : new Span(
                        link(province),
                        new Span(" "
                                + I18NProvider.translate(
                                        "record.until", Format.current().date(province.validTo()))));
    }

    /** The record with its confidence where that is less than accepted. */
    static Component marked(Recorded record) {
        var mark = Badges.confidence(record.confidence());
        return mark.<Component>map(badge -> FactList.row(link(record), badge)).orElseGet(() -> link(record));
    }

    /** The record of that number, or nothing. */
    static @Nullable Component link(@Nullable Long id, Map<Long, ? extends Recorded> known) {
        var record = id == null ? null : known.get(id);
        return record == null ? null : link(record);
    }

    static @Nullable Component links(Collection<Long> ids, Map<Long, ? extends Recorded> known) {
        List<? extends Recorded> records =
                ids.stream().filter(known::containsKey).map(known::get).toList();
        return records.isEmpty() ? null : links(records);
    }

    /** Several records, one after the other. */
    static Component links(Collection<? extends Recorded> records) {
        var line = new Div();
        line.addClassName("record-links");
        records.forEach(record -> line.add(new Span(link(record))));
        return line;
    }
}
