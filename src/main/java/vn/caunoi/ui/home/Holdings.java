package vn.caunoi.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import vn.caunoi.base.RecordKind;
import vn.caunoi.search.Overview.RecordCount;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;

/** How many records of each kind there are, and how many of them are still to be verified. */
class Holdings extends Composite<Section> {
    /** Kinds that have a list; figures and statements stand on the pages of their subjects. */
    private static final Map<RecordKind, String> LISTS = Map.ofEntries(
            Map.entry(RecordKind.PROVINCE, Links.PROVINCES),
            Map.entry(RecordKind.PARTNER, Links.PARTNERS),
            Map.entry(RecordKind.RELATION, Links.RELATIONS),
            Map.entry(RecordKind.AGREEMENT, Links.AGREEMENTS),
            Map.entry(RecordKind.EVENT, Links.EVENTS),
            Map.entry(RecordKind.CONFERENCE, Links.CONFERENCES),
            Map.entry(RecordKind.COUNTRY, Links.COUNTRIES),
            Map.entry(RecordKind.MISSION, Links.MISSIONS),
            Map.entry(RecordKind.COMMITMENT, Links.COMMITMENTS),
            Map.entry(RecordKind.DELEGATION, Links.DELEGATIONS),
            Map.entry(RecordKind.SOURCE, Links.SOURCES));

    Holdings(List<RecordCount> counts) {
        var numbers = new Div();
        numbers.addClassName("cn-numbers");
        counts.stream().filter(count -> count.total() > 0).map(this::card).forEach(numbers::add);
        var heading = new H2(getTranslation("home.holdings"));
        heading.addClassName("cn-unseen");
        getContent().addClassName("cn-wide");
        getContent().add(heading, numbers);
    }

    private Component card(RecordCount count) {
        var number = new Element("strong").setText(Format.current().number(count.total()));
        var what = new Span(getTranslation("home.count." + count.kind(), count.total()));
        var address = LISTS.get(count.kind());
        var card = address == null ? new Div() : new Anchor(address, "");
        card.addClassNames("cn-card", "cn-number-card");
        card.getElement().appendChild(number, what.getElement());
        if (count.suggested() > 0) {
            var suggested = new Span(getTranslation("home.suggested", count.suggested()));
            suggested.addClassNames("cn-muted", "cn-small");
            card.getElement().appendChild(suggested.getElement());
        }
        return card;
    }
}
