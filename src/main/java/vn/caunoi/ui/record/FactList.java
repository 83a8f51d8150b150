package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Noted;
import vn.caunoi.base.Recorded;
import vn.caunoi.reference.Sector;
import vn.caunoi.ui.Texts;

/** Key facts as terms and descriptions; what is not known is left out unless its absence says something. */
final class FactList extends Composite<DescriptionList> {

    FactList() {
        getContent().addClassName("cn-facts");
    }

    /** The term is the text "record.fact." + name. */
    FactList fact(String name, @Nullable Component value) {
        if (value != null) {
            getContent()
                    .add(
                            new DescriptionList.Term(getTranslation("record.fact." + name)),
                            new DescriptionList.Description(value));
        }
        return this;
    }

    FactList fact(String name, @Nullable String value) {
        return value == null || value.isBlank() ? this : fact(name, new Span(value));
    }

    /** A fact whose absence is worth saying: "not known" stands for what no source tells. */
    FactList knownOrNot(String name, @Nullable String value) {
        return value == null || value.isBlank() ? fact(name, unknown()) : fact(name, value);
    }

    /** A fact that is another record, with the way to its page. */
    FactList fact(String name, @Nullable Recorded record) {
        return record == null ? this : fact(name, Mentions.link(record));
    }

    FactList facts(String name, Collection<? extends Recorded> records) {
        return records.isEmpty() ? this : fact(name, Mentions.links(records));
    }

    FactList sectors(Collection<Sector> sectors) {
        return fact(
                "sectors",
                String.join(
                        " · ",
                        sectors.stream()
                                .map(sector -> sector.name(Texts.lang()))
                                .toList()));
    }

    FactList website(String name, @Nullable String address) {
        return address == null ? this : fact(name, outside(address, address.replaceFirst("^https?://", "")));
    }

    FactList note(Noted noted) {
        return fact("note", noted.note(Texts.lang()));
    }

    boolean isEmpty() {
        return getContent().getChildren().findAny().isEmpty();
    }

    private Component unknown() {
        var unknown = new Span(getTranslation("record.unknown"));
        unknown.addClassName("cn-muted");
        return unknown;
    }

    /** A way out of the register, in a window of its own. */
    static Anchor outside(String address, String text) {
        var anchor = new Anchor(address, text);
        anchor.setTarget("_blank");
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        anchor.addClassName("record-outside");
        return anchor;
    }

    /** Several things in one line that wraps. */
    static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("cn-row");
        return row;
    }
}
