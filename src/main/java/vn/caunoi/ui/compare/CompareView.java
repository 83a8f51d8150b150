package vn.caunoi.ui.compare;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.caunoi.base.Calendar;
import vn.caunoi.measure.Comparisons;
import vn.caunoi.province.Province;
import vn.caunoi.province.ProvinceFilter;
import vn.caunoi.province.ProvinceOrder;
import vn.caunoi.province.Provinces;
import vn.caunoi.ui.DayField;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;

/** Two to four provinces side by side. Who they are, in which order and on which day is in the address. */
@Route(Links.COMPARE)
@Menu(title = "menu.compare", order = 303, icon = "compare")
@CssImport("./styles/print.css")
@CssImport("./styles/record-page.css")
@CssImport("./styles/compare.css")
class CompareView extends Composite<Div> implements Titled, AfterNavigationObserver {
    private static final int ALL = 200;

    private final Comparisons comparisons;
    private final Provinces provinces;
    private final Calendar calendar;
    private final DayField day = new DayField(getTranslation("compare.day"));
    private final Div body = new Div();
    private Chosen chosen = new Chosen(List.of(), null);

    CompareView(Comparisons comparisons, Provinces provinces, Calendar calendar) {
        this.comparisons = comparisons;
        this.provinces = provinces;
        this.calendar = calendar;
        day.setClearButtonVisible(false);
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go(chosen.on(change.getValue().equals(calendar.today()) ? null : change.getValue()));
            }
        });
        var subtitle = new Paragraph(getTranslation("compare.subtitle"));
        subtitle.addClassName("cn-subtitle");
        var header = new Header(new Div(new H1(heading()), subtitle), day);
        header.addClassName("cn-page-header");
        body.addClassName("cn-stack");
        getContent().addClassNames("cn-page", "compare");
        getContent().add(header, body);
    }

    @Override
    public String heading() {
        return getTranslation("menu.compare");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        chosen = Chosen.of(event.getLocation().getQueryParameters());
        var on = Optional.ofNullable(chosen.on()).orElseGet(calendar::today);
        day.setValue(on);
        var standing = provinces.window(on, ProvinceFilter.ALL, ProvinceOrder.CODE, 0, ALL);
        var bearers = standing.stream().collect(Collectors.toMap(Province::code, Function.identity()));
        var found = chosen.codes().stream()
                .filter(bearers::containsKey)
                .map(bearers::get)
                .toList();
        chosen = new Chosen(found.stream().map(Province::code).toList(), chosen.on());
        body.removeAll();
        body.add(new Choice(chosen, found, standing, this::go));
        if (found.size() < Comparisons.FEWEST) {
            var hint = new Paragraph(getTranslation("compare.choose"));
            hint.addClassName("cn-empty");
            body.add(hint);
            return;
        }
        var told =
                new Paragraph(getTranslation("compare.of-day", Format.current().date(on)));
        told.addClassNames("cn-muted", "compare-day");
        body.add(told, new ComparisonPage(comparisons.of(found, on), Texts.lang()));
    }

    private void go(Chosen wanted) {
        Links.open(wanted.address());
    }
}
