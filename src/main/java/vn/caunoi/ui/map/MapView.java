package vn.caunoi.ui.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Named;
import vn.caunoi.measure.MeasuredProvinces;
import vn.caunoi.province.Province;
import vn.caunoi.province.ProvinceFilter;
import vn.caunoi.province.ProvinceOrder;
import vn.caunoi.province.Provinces;
import vn.caunoi.reference.Countries;
import vn.caunoi.reference.Country;
import vn.caunoi.reference.CountryFilter;
import vn.caunoi.reference.CountryOrder;
import vn.caunoi.ui.Fold;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;

/**
 * Vietnam's provinces coloured by a measure, or the world with the partners of provinces. What is shown is in the
 * address alone, so that a link opens the same picture.
 */
@Route(Links.MAP)
@Menu(title = "menu.map", order = 302, icon = "map")
@CssImport("./styles/record-page.css")
@CssImport("./styles/map.css")
class MapView extends Composite<Div> implements Titled, AfterNavigationObserver {
    private static final int ALL = 400;

    private final MeasuredProvinces measured;
    private final Provinces provinces;
    private final Countries countries;
    private final Calendar calendar;
    private final ProvincePicture provincePicture;
    private final WorldPicture worldPicture;
    private final Div page = new Div();

    MapView(
            MeasuredProvinces measured,
            Provinces provinces,
            Countries countries,
            Calendar calendar,
            ProvincePicture provincePicture,
            WorldPicture worldPicture) {
        this.measured = measured;
        this.provinces = provinces;
        this.countries = countries;
        this.calendar = calendar;
        this.provincePicture = provincePicture;
        this.worldPicture = worldPicture;
        var head = new Header(new H1(heading()));
        head.addClassName("cn-page-header");
        page.addClassName("map-page");
        getContent().addClassNames("cn-page", "cn-page-full");
        getContent().add(head, page);
    }

    @Override
    public String heading() {
        return getTranslation("menu.map");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(Asked.of(event.getLocation().getQueryParameters()));
    }

    /** A choice is a step that the back button undoes. */
    private void go(Asked asked) {
        getUI().orElseGet(UI::getCurrent)
                .getPage()
                .getHistory()
                .pushState(null, new Location(Links.MAP, asked.parameters()));
        show(asked);
    }

    private void show(Asked asked) {
        page.removeAll();
        page.add(views(asked));
        if (asked.world()) {
            world(asked);
        } else {
            provinces(asked);
        }
    }

    private Nav views(Asked asked) {
        var ways = new Nav(
                way(asked.withWorld(false), asked, "maps.view.provinces"),
                way(asked.withWorld(true), asked, "maps.view.world"));
        ways.setAriaLabel(getTranslation("maps.views"));
        ways.addClassName("map-views");
        return ways;
    }

    private Anchor way(Asked there, Asked here, String name) {
        var way = new Anchor(there.address(), getTranslation(name));
        if (there.world() == here.world()) {
            way.getElement().setAttribute("aria-current", "page");
        }
        return way;
    }

    private void provinces(Asked asked) {
        var of = measured.on(day(asked), null, null);
        var all = MapMeasure.all(of);
        var measure = all.stream()
                .filter(each -> each.code().equals(asked.measure()))
                .findFirst()
                .orElse(all.getFirst());
        var choice = new Select<MapMeasure>();
        choice.setLabel(getTranslation("maps.measure"));
        choice.setItems(all);
        choice.setItemLabelGenerator(MapMeasure::title);
        choice.setValue(measure);
        choice.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                go(asked.withMeasure(event.getValue().code()));
            }
        });
        page.add(fields(asked, choice), provincePicture.of(of, measure, asked.day()));
    }

    private void world(Asked asked) {
        var province = province(asked);
        var country = country(asked);
        var ofProvince = finder(
                "maps.province",
                provinces.window(day(asked), ProvinceFilter.ALL, ProvinceOrder.NAME, 0, ALL),
                country.isPresent() ? Optional.empty() : province,
                chosen -> asked.withProvince(chosen == null ? null : chosen.code()));
        var ofCountry = finder(
                "maps.country",
                countries.window(CountryFilter.ALL, CountryOrder.NAME, 0, ALL),
                country,
                chosen -> asked.withCountry(chosen == null ? null : chosen.code()));
        page.add(fields(asked, ofProvince, ofCountry));
        if (country.isEmpty() && province.isEmpty() && (asked.country() != null || asked.province() != null)) {
            var absent = new Paragraph(getTranslation("maps.world.absent"));
            absent.addClassNames("cn-note", "cn-note-warn");
            page.add(absent);
        }
        page.add(country.map(chosen -> worldPicture.withCountry(chosen, asked, this::go))
                .or(() -> province.map(chosen -> worldPicture.ofProvince(chosen, asked, this::go)))
                .orElseGet(() -> worldPicture.all(asked, this::go)));
    }

    private <R extends Named> ComboBox<R> finder(
            String label, List<R> records, Optional<R> chosen, Function<@Nullable R, Asked> wanted) {
        var field = new ComboBox<R>(getTranslation(label));
        field.setItems((record, typed) -> Fold.contains(record.name(Texts.lang()), typed), records);
        field.setItemLabelGenerator(record -> record.name(Texts.lang()));
        field.setClearButtonVisible(true);
        field.setPlaceholder(getTranslation("maps.all"));
        chosen.ifPresent(field::setValue);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(wanted.apply(event.getValue()));
            }
        });
        return field;
    }

    private Div fields(Asked asked, Component... choices) {
        var days = new DayChoice(day -> go(asked.withDay(day)));
        days.show(asked.day());
        var fields = new Div(choices);
        fields.add(days);
        fields.addClassNames("cn-filters", "map-fields");
        return fields;
    }

    private Optional<Province> province(Asked asked) {
        try {
            return asked.province() == null ? Optional.empty() : provinces.at(asked.province(), day(asked));
        } catch (BadInput noSuchCode) {
            return Optional.empty();
        }
    }

    private Optional<Country> country(Asked asked) {
        return asked.country() == null ? Optional.empty() : countries.find(asked.country());
    }

    private LocalDate day(Asked asked) {
        return asked.day() == null ? calendar.today() : asked.day();
    }
}
