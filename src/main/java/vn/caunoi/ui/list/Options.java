package vn.caunoi.ui.list;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.List;
import vn.caunoi.base.Calendar;
import vn.caunoi.province.ProvinceFilter;
import vn.caunoi.province.ProvinceOrder;
import vn.caunoi.province.Provinces;
import vn.caunoi.reference.Countries;
import vn.caunoi.reference.CountryFilter;
import vn.caunoi.reference.CountryOrder;
import vn.caunoi.reference.Sectors;
import vn.caunoi.ui.Texts;

/** What conditions that reach through relations can be asked for: countries, sectors, provinces of today. */
@SpringComponent
public class Options {
    private static final int ALL = 400;

    private final Countries countries;
    private final Sectors sectors;
    private final Provinces provinces;
    private final Calendar calendar;

    Options(Countries countries, Sectors sectors, Provinces provinces, Calendar calendar) {
        this.countries = countries;
        this.sectors = sectors;
        this.provinces = provinces;
        this.calendar = calendar;
    }

    public List<Option> countries() {
        return countries.window(CountryFilter.ALL, CountryOrder.NAME, 0, ALL).stream()
                .map(country -> new Option(country.code(), country.name(Texts.lang())))
                .toList();
    }

    public List<Option> sectors() {
        return sectors.tree().stream()
                .map(sector -> new Option(sector.code(), sector.label(Texts.lang()), !sector.isSection()))
                .toList();
    }

    public List<Option> provinces() {
        return provinces(calendar.today());
    }

    /** Those that stood on a day: the same code can name another province then. */
    public List<Option> provinces(LocalDate day) {
        return provinces.window(day, ProvinceFilter.ALL, ProvinceOrder.NAME, 0, ALL).stream()
                .map(province -> new Option(province.code(), province.name(Texts.lang())))
                .toList();
    }
}
