package vn.caunoi.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.search.Search;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Gist;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;

/** Everything of a name, by kind, best first; the words are in the address. */
@Route(Links.SEARCH)
@CssImport("./styles/search.css")
class SearchView extends Composite<Div> implements Titled, AfterNavigationObserver {
    private static final int MOST = 100;
    private static final int LONGEST = 200;

    private final Search search;
    private final TextField words = new TextField();
    private final Paragraph count = new Paragraph();
    private final Div results = new Div();
    private String asked = "";

    SearchView(Search search) {
        this.search = search;
        words.setLabel(getTranslation("search.field"));
        words.setPlaceholder(getTranslation("list.text.hint"));
        words.setPrefixComponent(new SvgIcon("icons.svg", "search"));
        words.setClearButtonVisible(true);
        words.setMaxLength(LONGEST);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addClassName("search-words");
        words.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                find(typed.getValue());
            }
        });
        count.addClassName("cn-muted");
        count.getElement().setAttribute("role", "status");
        results.addClassName("search-results");
        var head = new Header(new H1(getTranslation("search.heading")));
        head.addClassName("cn-page-header");
        getContent().addClassName("cn-page");
        getContent().add(head, words, count, results);
    }

    @Override
    public String heading() {
        return asked.isBlank() ? getTranslation("search.heading") : getTranslation("search.heading.of", asked);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameter =
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
        words.setValue(parameter.substring(0, Math.min(parameter.length(), LONGEST)));
        show(words.getValue());
        if (asked.isBlank()) {
            words.focus();
        }
    }

    private void find(String typed) {
        var page = getUI().orElseThrow().getPage();
        page.getHistory().replaceState(null, new Location(typed.isBlank() ? Links.SEARCH : Links.search(typed)));
        show(typed);
        page.setTitle(getPageTitle());
    }

    private void show(String text) {
        asked = text;
        results.removeAll();
        count.setText("");
        if (text.isBlank()) {
            return;
        }
        var found = search.find(text, List.of(), MOST, null);
        var byKind = found.nodes().stream()
                .collect(Collectors.groupingBy(Recorded::recordKind, LinkedHashMap::new, Collectors.toList()));
        if (byKind.isEmpty()) {
            results.add(nothing(text));
        } else {
            count.setText(getTranslation(
                    found.pageInfo().hasNextPage() ? "search.count.more" : "search.count",
                    found.nodes().size()));
            byKind.entrySet().stream().map(this::section).forEach(results::add);
        }
    }

    private Component section(Map.Entry<RecordKind, List<Recorded>> kind) {
        var list = new UnorderedList();
        kind.getValue().stream().map(SearchView::item).forEach(list::add);
        var heading = new H2(Texts.of(kind.getKey()));
        var section = new Section(heading, list);
        section.addClassName("cn-card");
        return section;
    }

    private static ListItem item(Recorded record) {
        var item = new ListItem(new Anchor(Links.to(record), record.label(Texts.lang())));
        Badges.confidence(record.confidence()).ifPresent(item::add);
        var gist = new Span(Gist.of(record));
        gist.addClassNames("cn-muted", "search-gist");
        item.add(gist);
        return item;
    }

    private Component nothing(String text) {
        var empty = new Div(
                new H2(getTranslation("search.nothing", text)), new Paragraph(getTranslation("search.nothing.advice")));
        empty.addClassName("cn-empty");
        return empty;
    }
}
