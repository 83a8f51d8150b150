package vn.caunoi.ui.matching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caunoi.matching.Match;
import vn.caunoi.matching.MatchReason;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.record.SourcesButton;

/** The reasons of a match in words, each with what it weighs and where it is known from. */
final class ReasonLines {
    private static final int AT_ONCE = 3;

    private ReasonLines() {}

    /** The one that weighs most; what is missing where there is none. */
    static Component weightiest(Match match) {
        var reason = match.reasons().stream().findFirst();
        var said = new Paragraph(reason.map(one -> one.text(Texts.lang()))
                .or(() -> match.missing().stream().findFirst().map(sentence -> sentence.text(Texts.lang())))
                .orElseGet(() -> I18NProvider.translate("suggested.no-reason")));
        said.addClassName("suggested-why");
        reason.flatMap(ReasonLines::sources).ifPresent(said::add);
        return said;
    }

    /** The first few; the others, what speaks against it and what is missing on demand. */
    static Component all(Match match) {
        var cell = new Div();
        cell.addClassName("reasons");
        var reasons = match.reasons();
        var first = Math.min(AT_ONCE, reasons.size());
        if (first > 0) {
            cell.add(list(reasons.subList(0, first)));
        }
        var missing = match.missing();
        if (reasons.size() > first || !missing.isEmpty()) {
            var more = new Div();
            if (reasons.size() > first) {
                more.add(list(reasons.subList(first, reasons.size())));
            }
            if (!missing.isEmpty()) {
                var unknown = new UnorderedList();
                missing.forEach(sentence -> unknown.add(new ListItem(sentence.text(Texts.lang()))));
                more.add(new Paragraph(I18NProvider.translate("fitting.missing")), unknown);
            }
            cell.add(new NativeDetails(summary(reasons.size() - first, missing.size()), more));
        }
        return cell;
    }

    private static String summary(int reasons, int missing) {
        var parts = new ArrayList<String>();
        if (reasons > 0) {
            parts.add(I18NProvider.translate("fitting.more", reasons));
        }
        if (missing > 0) {
            parts.add(I18NProvider.translate("fitting.more.missing", missing));
        }
        return String.join(" · ", parts);
    }

    private static UnorderedList list(List<MatchReason> reasons) {
        var list = new UnorderedList();
        for (var reason : reasons) {
            var points = new Span(Points.signed(reason.points()));
            points.addClassName("reason-points");
            var said = new Span(reason.text(Texts.lang()));
            var line = new ListItem(points, said);
            if (reason.points() < 0) {
                line.addClassName("reason-against");
            }
            sources(reason).ifPresent(said::add);
            list.add(line);
        }
        return list;
    }

    private static Optional<Component> sources(MatchReason reason) {
        return reason.sources().isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(new Text(" "), new SourcesButton(reason.text(Texts.lang()), reason::sources)));
    }
}
