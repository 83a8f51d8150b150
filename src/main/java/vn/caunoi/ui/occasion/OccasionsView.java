package vn.caunoi.ui.occasion;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Recorded;
import vn.caunoi.occasion.Occasion;
import vn.caunoi.occasion.Occasions;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;
import vn.caunoi.ui.record.Table;

/** What is ahead at which localities can be helped, each with the open needs and proposals that fit it. */
@Route(Links.OCCASIONS)
@Menu(title = "menu.occasions", order = 4, icon = "anniversary")
@CssImport("./styles/record-page.css")
@CssImport("./styles/worklist.css")
class OccasionsView extends Composite<Div> implements Titled, AfterNavigationObserver {
    private static final String MONTHS = "months";
    private static final List<Integer> AHEAD = List.of(3, 6, 12, 24);
    private static final int NAMED = 5;

    private final Occasions occasions;
    private final Directory directory;
    private final Calendar calendar;
    private final Select<Integer> months = new Select<>();
    private final Section body = new Section();

    OccasionsView(Occasions occasions, Directory directory, Calendar calendar) {
        this.occasions = occasions;
        this.directory = directory;
        this.calendar = calendar;
        months.setLabel(getTranslation("occasions.ahead"));
        months.setItems(AHEAD);
        months.setItemLabelGenerator(ahead -> getTranslation("occasions.months", ahead));
        months.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Links.open(Links.OCCASIONS + "?" + MONTHS + "=" + change.getValue());
            }
        });
        var subtitle = new Paragraph(getTranslation("occasions.subtitle"));
        subtitle.addClassName("cn-subtitle");
        var header = new Header(new Div(new H1(heading()), subtitle), months);
        header.addClassName("cn-page-header");
        body.addClassNames("cn-card", "record-section");
        body.getElement().setAttribute("aria-label", heading());
        getContent().addClassNames("cn-page", "occasions");
        getContent().add(header, body);
    }

    @Override
    public String heading() {
        return getTranslation("menu.occasions");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        int wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(MONTHS)
                .flatMap(text -> AHEAD.stream()
                        .filter(ahead -> ahead.toString().equals(text))
                        .findFirst())
                .orElse(AHEAD.get(1));
        months.setValue(wanted);
        var today = calendar.today();
        var found = occasions.between(today, today.plusMonths(wanted));
        body.removeAll();
        if (found.isEmpty()) {
            body.add(new Paragraph(getTranslation("occasions.empty")));
            return;
        }
        var records = directory.load(found.stream()
                .flatMap(occasion -> Stream.of(occasion.needs(), occasion.proposals())
                        .flatMap(fitting -> fitting.stream().limit(NAMED)))
                .distinct()
                .toList());
        body.add(new Table<Occasion>(heading())
                .titled(getTranslation("occasions.when"), OccasionsView::when, null)
                .titled(getTranslation("occasions.what"), OccasionsView::what, null)
                .titled(getTranslation("occasions.hand-in"), this::handIn, null)
                .titled(getTranslation("occasions.needs"), occasion -> fitting(occasion.needs(), records), null)
                .titled(getTranslation("occasions.proposals"), occasion -> fitting(occasion.proposals(), records), null)
                .rows(found));
    }

    private static Component when(Occasion occasion) {
        return new Span(Format.current().period(occasion.on(), occasion.until()));
    }

    private static Component what(Occasion occasion) {
        var link = new Anchor(Links.to(occasion.of()), occasion.text(Texts.lang()));
        var what = new Div(link, new Span(Texts.of(occasion.kind())));
        what.addClassName("worklist-what");
        if (occasion.emphasised()) {
            link.addClassName("occasion-great");
        }
        Badges.confidence(occasion.confidence()).ifPresent(what::add);
        return what;
    }

    private @Nullable Component handIn(Occasion occasion) {
        var by = occasion.handInBy();
        if (by == null) {
            return null;
        }
        var day = Format.current().date(by);
        return new Span(occasion.handInUsual() ? getTranslation("occasions.usual", day) : day);
    }

    private @Nullable Component fitting(List<Long> fitting, Map<Long, Recorded> records) {
        if (fitting.isEmpty()) {
            return null;
        }
        var list = new UnorderedList();
        list.addClassName("occasion-fitting");
        fitting.stream()
                .limit(NAMED)
                .map(records::get)
                .filter(Objects::nonNull)
                .map(record -> new ListItem(new Anchor(Links.to(record), record.label(Texts.lang()))))
                .forEach(list::add);
        if (fitting.size() > NAMED) {
            list.add(new ListItem(getTranslation("occasions.more", fitting.size() - NAMED)));
        }
        return list;
    }
}
