package vn.caunoi.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.caunoi.anniversary.Anniversary;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** The round years of the coming twelve months, with how far each date is trusted. */
class AnniversariesAhead extends Composite<Section> {
    private static final int FEW = 7;

    AnniversariesAhead(List<Anniversary> ahead) {
        getContent().addClassName("cn-card");
        getContent().add(new H2(getTranslation("home.anniversaries")));
        if (ahead.isEmpty()) {
            var none = new Paragraph(getTranslation("home.anniversaries.none"));
            none.addClassName("cn-muted");
            getContent().add(none);
            return;
        }
        getContent().add(list(ahead.stream().limit(FEW).toList()));
        if (ahead.size() > FEW) {
            var rest = new Details(
                    getTranslation("home.anniversaries.more", ahead.size() - FEW),
                    list(ahead.subList(FEW, ahead.size())));
            getContent().add(rest);
        }
    }

    private static Component list(List<Anniversary> anniversaries) {
        var list = new OrderedList();
        list.addClassName("home-dated");
        anniversaries.forEach(anniversary -> {
            var when = new Span(Format.current().date(anniversary.on()));
            when.addClassNames("cn-muted", "home-date");
            var what = new Div(new Anchor(Links.to(anniversary.of()), anniversary.text(Texts.lang())));
            Badges.confidence(anniversary.confidence()).ifPresent(what::add);
            list.add(new ListItem(when, what));
        });
        return list;
    }
}
