package vn.caunoi.ui.matching;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.caunoi.matching.Match;
import vn.caunoi.matching.MatchFeedback;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** What people said of matches before, with who and when. */
final class Said extends Composite<Section> {
    private final UnorderedList list = new UnorderedList();

    private Said(HtmlContainer title) {
        getContent().addClassName("matching-said");
        getContent().add(title, list);
    }

    /** What they said of one match. */
    static Said of(Match match, Shown shown) {
        var said = new Said(new H4());
        said.title("matching.said");
        shown.said(match).forEach(one -> said.list.add(said.item(one)));
        return said;
    }

    /** What they said of partners that the list does not show, such as those that were found wrong. */
    static Said ofOthers(List<MatchFeedback> others, Shown shown) {
        var said = new Said(new H2());
        said.title("matching.said.others");
        others.forEach(one -> {
            var item = said.item(one);
            item.addComponentAsFirst(
                    new Span(new Anchor(Links.partner(one.partnerId()), shown.name(one.partnerId())), new Span(" – ")));
            said.list.add(item);
        });
        return said;
    }

    private void title(String key) {
        ((HtmlContainer) getContent().getComponentAt(0)).setText(getTranslation(key));
    }

    private ListItem item(MatchFeedback one) {
        var who = new Span(
                " · " + one.byName() + ", " + Format.current().time(one.at().toInstant()));
        who.addClassName("cn-muted");
        var verdict = new Span(Texts.of(one.verdict()));
        verdict.addClassName("matching-verdict");
        var item = new ListItem(verdict);
        if (one.reason() != null) {
            item.add(new Span(": " + one.reason()));
        }
        item.add(who);
        return item;
    }
}
