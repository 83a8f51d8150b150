package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Recorded;

/** The frame that all record pages share: header, remarks, ways to the sections, and the sections in two columns. */
@CssImport("./styles/record-page.css")
@CssImport("./styles/upkeep.css")
final class RecordPage extends Composite<Div> {
    private final RecordHeader header;
    private final Div remarks = new Div();
    private final Nav ways = new Nav();
    private final Div body = new Div();
    private @Nullable Div main;
    private @Nullable Div side;

    RecordPage(Recorded record) {
        header = new RecordHeader(record);
        remarks.addClassName("record-remarks");
        ways.addClassName("record-ways");
        ways.setAriaLabel(getTranslation("record.ways"));
        ways.getElement().executeJs("""
                        this.addEventListener('click', event => {
                            const way = event.target.closest('a');
                            const goal = way && document.getElementById(way.hash.slice(1));
                            if (goal) {
                                event.preventDefault();
                                event.stopPropagation();
                                goal.scrollIntoView();
                                goal.focus({ preventScroll: true });
                            }
                        }, true)""");
        body.addClassName("cn-stack");
        getContent().addClassNames("cn-page", "record-page");
        getContent().add(header, remarks, ways, body);
    }

    RecordHeader header() {
        return header;
    }

    /** Something the reader must know before the facts. */
    RecordPage remark(@Nullable Component remark) {
        if (remark != null) {
            remarks.add(remark);
        }
        return this;
    }

    /** A section in the wider column; nothing for a section that does not apply. */
    RecordPage main(@Nullable RecordSection section) {
        if (section != null) {
            openRow();
            enter(main, section);
        }
        return this;
    }

    /** A section in the narrower column, beside the last ones of the wider. */
    RecordPage side(@Nullable RecordSection section) {
        if (section != null) {
            openRow();
            if (side == null && main != null && main.getParent().orElse(null) instanceof Div row) {
                side = new Div();
                side.addClassName("cn-record-side");
                main.removeClassName("cn-wide");
                row.add(side);
            }
            enter(side, section);
        }
        return this;
    }

    /** A section over both columns; what follows stands under it. */
    RecordPage wide(@Nullable RecordSection section) {
        if (section != null) {
            enter(body, section);
            main = null;
            side = null;
        }
        return this;
    }

    private void openRow() {
        if (main == null) {
            main = new Div();
            main.addClassNames("cn-record-main", "cn-wide");
            var row = new Div(main);
            row.addClassName("cn-record");
            body.add(row);
        }
    }

    private void enter(@Nullable HasComponents column, RecordSection section) {
        if (column != null) {
            column.add(section);
            var way = new Anchor("#" + section.name(), section.title());
            way.setRouterIgnore(true);
            ways.add(way);
        }
    }
}
