package vn.caunoi.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.province.Province;
import vn.caunoi.province.ProvinceFilter;
import vn.caunoi.province.ProvinceKind;
import vn.caunoi.province.ProvinceOrder;
import vn.caunoi.province.Provinces;
import vn.caunoi.province.Region;
import vn.caunoi.province.RelationFilter;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.upkeep.Upkeep;

/** The provinces of one day: the 34 of today, or the 63 of any day before 1 July 2025. */
@Route(Links.PROVINCES)
@Menu(title = "menu.provinces", order = 201, icon = "province")
class ProvincesView extends ListView<ProvincesView.Row, ProvinceOrder> {

    record Row(Province province, List<Province> predecessors) {}

    private final Provinces provinces;
    private final Calendar calendar;

    ProvincesView(Provinces provinces, Options options, Calendar calendar, Upkeep upkeep) {
        super(RecordKind.PROVINCE, ProvinceOrder.NAME, upkeep);
        this.provinces = provinces;
        this.calendar = calendar;
        conditions
                .text("text")
                .day(Links.AS_OF)
                .choice("region", Region.class)
                .choice("kind", ProvinceKind.class)
                .choice("relationCountry", options.countries())
                .choice("relationActivity", Activity.class)
                .more()
                .flag("coastal")
                .flag("hasPartners")
                .flag("hasFigures");
        grid.column(Column.<Row>of("name", 3, row -> Cells.record(row.province()))
                        .sorted(ProvinceOrder.NAME, ProvinceOrder.NAME_DESC))
                .column(Column.<Row>of(
                                "code", 1, row -> Cells.text(row.province().code()))
                        .sorted(ProvinceOrder.CODE, null))
                .column(Column.of(
                        "kind", 4, row -> Cells.text(Texts.of(row.province().kind()))))
                .column(Column.of(
                        "region", 5, row -> Cells.text(Texts.of(row.province().region()))))
                .column(Column.of("formed-from", 4, row -> formedFrom(row.predecessors())))
                .column(Column.<Row>of(
                                "partners",
                                1,
                                row -> Cells.number(row.province().partnerCount()))
                        .sorted(null, ProvinceOrder.PARTNERS_DESC));
    }

    @Override
    Recorded subject(Row row) {
        return row.province();
    }

    @Override
    int count(Wanted wanted) {
        return provinces.count(day(wanted), filter(wanted));
    }

    @Override
    List<Row> window(Wanted wanted, ProvinceOrder order, int offset, int limit) {
        var found = provinces.window(day(wanted), filter(wanted), order, offset, limit);
        var predecessors =
                provinces.predecessors(found.stream().map(Province::id).toList());
        return found.stream()
                .map(province -> new Row(province, predecessors.getOrDefault(province.id(), List.of())))
                .toList();
    }

    private LocalDate day(Wanted wanted) {
        var asked = wanted.day(Links.AS_OF);
        return asked == null ? calendar.today() : asked;
    }

    private static ProvinceFilter filter(Wanted wanted) {
        return new ProvinceFilter(
                wanted.text("text"),
                wanted.choice("kind", ProvinceKind.class),
                wanted.choice("region", Region.class),
                wanted.flag("coastal"),
                wanted.flag("hasPartners"),
                wanted.flag("hasFigures"),
                relation(wanted.text("relationCountry"), wanted.choice("relationActivity", Activity.class)));
    }

    private static @Nullable RelationFilter relation(@Nullable String country, @Nullable Activity activity) {
        return country == null && activity == null
                ? null
                : new RelationFilter(null, country, null, null, activity, null, null, null, null, null);
    }

    /** A province that only went on unchanged was formed from nothing but itself. */
    private static @Nullable Component formedFrom(List<Province> predecessors) {
        return predecessors.size() < 2 ? null : Cells.records(predecessors, province -> province.name(Texts.lang()));
    }
}
