package vn.caunoi.ui.matching;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.caunoi.matching.MatchFeedback;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Texts;

/** What people said of a match before, with who and when. */
final class Said extends Composite<Section> {

    Said(List<MatchFeedback> said) {
        var list = new UnorderedList();
        said.forEach(one -> list.add(item(one)));
        getContent().addClassName("matching-said");
        getContent().add(new H4(getTranslation("matching.said")), list);
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
