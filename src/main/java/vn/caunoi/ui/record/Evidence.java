package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverVariant;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Recorded;
import vn.caunoi.source.Citation;
import vn.caunoi.source.Citations;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.upkeep.Upkeep;

/** Where a record is known from: on demand beside a fact, in full at the end of a page. */
@Service
class Evidence {
    private final Citations citations;
    private final Upkeep upkeep;

    Evidence(Citations citations, Upkeep upkeep) {
        this.citations = citations;
        this.upkeep = upkeep;
    }

    /** Whether the reader may change what stands on the page of this record. */
    boolean isEditable(Recorded record) {
        return upkeep.mayChange(record);
    }

    /** The same button, and beside it what those find who may change the record. */
    Component button(Recorded record, boolean editable) {
        if (!editable) {
            return button(record);
        }
        var row = FactList.row(button(record));
        upkeep.small(record).forEach(row::add);
        return row;
    }

    /** A small button that shows the record's citations; they are only read when somebody asks. */
    Component button(Recorded record) {
        var button = new NativeButton(I18NProvider.translate("record.source.button"));
        button.addClassName("cn-source");
        button.getElement()
                .setAttribute("aria-label", I18NProvider.translate("record.source.of", record.label(Texts.lang())));
        button.addClickListener(click -> {
            click.unregisterListener();
            open(button, record);
        });
        return button;
    }

    /** All citations of the record. */
    RecordSection section(Recorded record) {
        var found = citations.of(record.id());
        var section = new RecordSection("sources");
        if (found.isEmpty()) {
            return section.empty();
        }
        return section.count(found.size()).add(cards(found));
    }

    /** From the second click on, the popover opens by itself. */
    private void open(NativeButton button, Recorded record) {
        var found = citations.of(record.id());
        var popover = new Popover(found.isEmpty() ? none() : cards(found));
        popover.setTarget(button);
        popover.setAriaLabel(button.getElement().getAttribute("aria-label"));
        popover.addThemeVariants(PopoverVariant.ARROW);
        popover.addClassName("record-sources");
        popover.open();
    }

    private static Component none() {
        return new Paragraph(I18NProvider.translate("record.empty.sources"));
    }

    private static Component cards(List<Citation> citations) {
        var cards = new Div();
        cards.addClassName("cn-stack");
        citations.stream()
                .collect(Collectors.groupingBy(
                        citation -> citation.source().id(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(ofOneSource -> cards.add(new CitationCard(ofOneSource)));
        return cards;
    }
}
