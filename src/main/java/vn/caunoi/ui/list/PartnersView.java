package vn.caunoi.ui.list;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.partner.Partner;
import vn.caunoi.partner.PartnerFilter;
import vn.caunoi.partner.PartnerKind;
import vn.caunoi.partner.PartnerOrder;
import vn.caunoi.partner.Partners;
import vn.caunoi.province.Province;
import vn.caunoi.province.Relations;
import vn.caunoi.reference.Countries;
import vn.caunoi.reference.Country;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.upkeep.Upkeep;

/** Partners, and the provinces each has a relation with. */
@Route(Links.PARTNERS)
@Menu(title = "menu.partners", order = 202, icon = "partner")
class PartnersView extends ListView<PartnersView.Row, PartnerOrder> {

    record Row(Partner partner, @Nullable Country country, List<Province> provinces) {}

    private final Partners partners;
    private final Countries countries;
    private final Relations relations;

    PartnersView(Partners partners, Countries countries, Relations relations, Options options, Upkeep upkeep) {
        super(RecordKind.PARTNER, PartnerOrder.NAME, upkeep);
        this.partners = partners;
        this.countries = countries;
        this.relations = relations;
        conditions
                .text("text")
                .choice("kind", PartnerKind.class)
                .choice("country", options.countries())
                .choice("province", options.provinces())
                .choice("sector", options.sectors())
                .more()
                .choice("confidence", Confidence.class);
        grid.column(Column.<Row>of("name", 4, row -> Cells.record(row.partner()))
                        .sorted(PartnerOrder.NAME, PartnerOrder.NAME_DESC))
                .column(Column.of(
                        "kind", 3, row -> Cells.text(Texts.of(row.partner().kind()))))
                .column(Column.of("country", 2, row -> Cells.records(row.country())))
                .column(Column.of("provinces", 4, row -> Cells.records(row.provinces(), Cells::label)))
                .column(Column.<Row>of(
                                "relations",
                                1,
                                row -> Cells.number(row.partner().relationCount()))
                        .sorted(null, PartnerOrder.RELATIONS_DESC));
    }

    @Override
    Recorded subject(Row row) {
        return row.partner();
    }

    @Override
    int count(Wanted wanted) {
        return partners.count(filter(wanted));
    }

    @Override
    List<Row> window(Wanted wanted, PartnerOrder order, int offset, int limit) {
        var found = partners.window(filter(wanted), order, offset, limit);
        Map<Long, Country> homes = countries.load(found.stream()
                .map(Partner::countryId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var provinces = relations.provincesOf(found.stream().map(Partner::id).toList());
        return found.stream()
                .map(partner -> new Row(
                        partner, homes.get(partner.countryId()), provinces.getOrDefault(partner.id(), List.of())))
                .toList();
    }

    private static PartnerFilter filter(Wanted wanted) {
        return new PartnerFilter(
                wanted.text("text"),
                wanted.choice("kind", PartnerKind.class),
                wanted.text("country"),
                wanted.text("sector"),
                wanted.text("province"),
                wanted.choice("confidence", Confidence.class));
    }
}
