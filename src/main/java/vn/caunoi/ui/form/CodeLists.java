package vn.caunoi.ui.form;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import vn.caunoi.figure.Measure;
import vn.caunoi.figure.Measures;
import vn.caunoi.reference.Countries;
import vn.caunoi.reference.CountryFilter;
import vn.caunoi.reference.CountryOrder;
import vn.caunoi.reference.Sectors;
import vn.caunoi.ui.Texts;
import vn.caunoi.writing.Owners;
import vn.caunoi.writing.Type.CodeList;

/** The names of the codes that fields can hold. */
@SpringComponent
class CodeLists {
    private static final int ALL = 400;

    private final Sectors sectors;
    private final Countries countries;
    private final Measures measures;
    private final Owners owners;

    CodeLists(Sectors sectors, Countries countries, Measures measures, Owners owners) {
        this.sectors = sectors;
        this.countries = countries;
        this.measures = measures;
        this.owners = owners;
    }

    List<Item> of(CodeList list) {
        return switch (list) {
            case SECTOR -> sectors.tree().stream().map(Item::of).toList();
            case INDICATOR -> measures(measures.indicators());
            case UNIT -> measures(measures.units());
            case OWNER ->
                owners.all().stream()
                        .map(owner -> Item.of(owner.name(), owner.fullName() + " (" + owner.name() + ")"))
                        .toList();
            case COUNTRY ->
                countries.window(CountryFilter.ALL, CountryOrder.NAME, 0, ALL).stream()
                        .map(country -> Item.of(country.code(), country.name(Texts.lang())))
                        .toList();
        };
    }

    private static List<Item> measures(List<Measure> measures) {
        return measures.stream()
                .map(measure -> Item.of(measure.code(), measure.name(Texts.lang())))
                .toList();
    }
}
