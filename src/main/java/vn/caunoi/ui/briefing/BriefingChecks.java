package vn.caunoi.ui.briefing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import vn.caunoi.briefing.Briefing;
import vn.caunoi.ui.Texts;

/** What somebody should look at before the briefing is used; each leads to its section. */
final class BriefingChecks extends Composite<Section> {

    BriefingChecks(Briefing briefing) {
        var checks = briefing.checks();
        getContent().addClassNames("cn-card", "briefing-checks");
        getContent().add(new H2(getTranslation("briefing.checks", checks.size())));
        if (checks.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("briefing.checks.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("record-list");
        checks.forEach(check -> {
            var link = new Anchor("#" + BriefingSections.id(check.section()), check.text(Texts.lang()));
            link.setRouterIgnore(true);
            list.add(new ListItem(link));
        });
        getContent().add(new NativeDetails(getTranslation("briefing.checks.explained"), list));
    }
}
