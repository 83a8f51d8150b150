package vn.caunoi.ui.matching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.caunoi.matching.Match;
import vn.caunoi.matching.MatchReason;
import vn.caunoi.matching.MatchSide;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.record.SourcesButton;

/** What speaks for a match, the strongest first, what speaks against it, and what is not known; each with its sources. */
final class Reasons extends Composite<Div> {
    private static final int FEW = 3;

    Reasons(Match match) {
        getContent().addClassName("matching-reasons");
        var reasonsFor = match.reasons().stream()
                .filter(reason -> reason.side() != MatchSide.AGAINST)
                .toList();
        var against = match.reasons().stream()
                .filter(reason -> reason.side() == MatchSide.AGAINST)
                .toList();
        getContent().add(reasonsFor(reasonsFor));
        var other = new Div();
        if (!against.isEmpty()) {
            other.add(new H4(getTranslation("matching.against")), list(against));
        }
        if (!match.missing().isEmpty()) {
            other.add(new H4(getTranslation("matching.missing")), missing(match));
        }
        if (other.getComponentCount() > 0) {
            getContent().add(other);
        }
    }

    private Component reasonsFor(List<MatchReason> reasons) {
        var part = new Div(new H4(getTranslation("matching.for")));
        if (reasons.isEmpty()) {
            part.add(new Paragraph(getTranslation("matching.for.none")));
            return part;
        }
        part.add(list(reasons.subList(0, Math.min(FEW, reasons.size()))));
        if (reasons.size() > FEW) {
            part.add(new Details(
                    getTranslation("matching.for.more", reasons.size() - FEW),
                    list(reasons.subList(FEW, reasons.size()))));
        }
        return part;
    }

    private static UnorderedList list(List<MatchReason> reasons) {
        var list = new UnorderedList();
        list.addClassName("matching-list");
        reasons.forEach(reason -> list.add(item(reason)));
        return list;
    }

    private static ListItem item(MatchReason reason) {
        var points = new Span(Points.signed(reason.points()));
        points.addClassNames(
                "matching-points", "matching-" + reason.side().name().toLowerCase(java.util.Locale.ROOT));
        points.setTitle(Texts.of(reason.side()));
        var text = new Span(new Span(reason.text(Texts.lang())));
        if (!reason.sources().isEmpty()) {
            text.add(new Span(" "), new SourcesButton(reason.text(Texts.lang()), reason::sources));
        }
        return new ListItem(points, text);
    }

    private static UnorderedList missing(Match match) {
        var list = new UnorderedList();
        list.addClassName("matching-list");
        match.missing().forEach(sentence -> {
            var sign = new Span("?");
            sign.addClassNames("matching-points", "matching-unknown");
            sign.getElement().setAttribute("aria-hidden", "true");
            list.add(new ListItem(sign, new Span(sentence.text(Texts.lang()))));
        });
        return list;
    }
}
