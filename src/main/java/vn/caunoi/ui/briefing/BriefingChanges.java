package vn.caunoi.ui.briefing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.briefing.BriefingComparison;
import vn.caunoi.briefing.BriefingLine;
import vn.caunoi.briefing.LineChange;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Texts;

/** What differs between a released briefing and another, sentence by sentence. */
final class BriefingChanges extends Composite<Section> {
    private final Lang lang = Texts.lang();

    BriefingChanges(BriefingComparison found) {
        getContent().addClassNames("cn-card", "briefing-changes");
        var other = found.to();
        getContent()
                .add(new H2(
                        other == null
                                ? getTranslation("briefing.changes.now", found.count())
                                : getTranslation("briefing.changes.of", other.number(), found.count())));
        if (found.count() == 0) {
            getContent().add(new Paragraph(getTranslation("briefing.changes.none")));
        }
        found.sections().forEach(section -> {
            var list = new UnorderedList();
            list.addClassName("record-list");
            section.changes().forEach(change -> list.add(item(change, other == null)));
            getContent().add(new H3(section.title(lang)), list);
        });
    }

    private ListItem item(LineChange change, boolean today) {
        var item = new ListItem(Badges.badge(
                change.kind(),
                switch (change.kind()) {
                    case ADDED -> "cn-active";
                    case GONE -> "cn-ended";
                    case CHANGED -> "cn-suggested";
                }));
        add(item, "briefing.changes.was", change.was());
        add(item, today ? "briefing.changes.today" : "briefing.changes.is", change.is());
        return item;
    }

    private void add(ListItem item, String key, @Nullable BriefingLine line) {
        if (line != null) {
            var name = new Span(getTranslation(key) + " ");
            name.addClassName("cn-muted");
            item.add(new Div(name, new Span(line.text(lang))));
        }
    }
}
