package vn.caunoi.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.reference.Countries;
import vn.caunoi.reference.Country;
import vn.caunoi.reference.CountryFilter;
import vn.caunoi.reference.CountryOrder;
import vn.caunoi.reference.CountryTie;
import vn.caunoi.reference.CountryTieKind;
import vn.caunoi.reference.TradeAgreementMembership;
import vn.caunoi.reference.TradeAgreements;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.upkeep.Upkeep;

/** Countries with what ties them to Vietnam: relations, partnership, trade agreements. */
@Route(Links.COUNTRIES)
@Menu(title = "menu.countries", order = 207, icon = "country")
class CountriesView extends ListView<CountriesView.Row, CountryOrder> {

    record Row(Country country, List<CountryTie> ties, List<TradeAgreementMembership> trade) {}

    private final Countries countries;
    private final TradeAgreements tradeAgreements;

    CountriesView(Countries countries, TradeAgreements tradeAgreements, Upkeep upkeep) {
        super(RecordKind.COUNTRY, CountryOrder.NAME, upkeep);
        this.countries = countries;
        this.tradeAgreements = tradeAgreements;
        conditions
                .text("text")
                .choice("tie", CountryTieKind.class)
                .choice(
                        "tradeAgreement",
                        tradeAgreements.all().stream()
                                .map(agreement -> new Option(agreement.code(), agreement.label(Texts.lang())))
                                .toList())
                .flag("hasPartners")
                .flag("hasDate");
        grid.column(Column.<Row>of("name", 4, row -> Cells.record(row.country()))
                        .sorted(CountryOrder.NAME, CountryOrder.NAME_DESC))
                .column(Column.<Row>of(
                                "code", 1, row -> Cells.text(row.country().code()))
                        .sorted(CountryOrder.CODE, CountryOrder.CODE_DESC))
                .column(Column.of("relations-since", 3, row -> since(row.ties())))
                .column(Column.of("partnership", 4, row -> partnership(row.ties())))
                .column(Column.of(
                        "trade-agreements",
                        4,
                        row -> Cells.records(
                                row.trade().stream()
                                        .map(TradeAgreementMembership::agreement)
                                        .toList(),
                                agreement -> agreement.code())));
    }

    @Override
    Recorded subject(Row row) {
        return row.country();
    }

    @Override
    int count(Wanted wanted) {
        return countries.count(filter(wanted));
    }

    @Override
    List<Row> window(Wanted wanted, CountryOrder order, int offset, int limit) {
        var found = countries.window(filter(wanted), order, offset, limit);
        var ids = found.stream().map(Country::id).toList();
        var ties = countries.ties(ids);
        var trade = tradeAgreements.of(ids);
        return found.stream()
                .map(country -> new Row(
                        country,
                        ties.getOrDefault(country.id(), List.of()),
                        trade.getOrDefault(country.id(), List.of())))
                .toList();
    }

    private static CountryFilter filter(Wanted wanted) {
        return new CountryFilter(
                wanted.text("text"),
                wanted.choice("tie", CountryTieKind.class),
                wanted.text("tradeAgreement"),
                wanted.flag("hasPartners"),
                wanted.flag("hasDate"));
    }

    private static @Nullable Component since(List<CountryTie> ties) {
        return ties.stream()
                .filter(tie -> tie.kind() == CountryTieKind.DIPLOMATIC_RELATIONS && tie.since() != null)
                .findFirst()
                .map(tie -> Cells.text(Format.current().date(tie.since()), tie.confidence()))
                .orElse(null);
    }

    /** The level of today; the history is on the country's page. */
    private static @Nullable Component partnership(List<CountryTie> ties) {
        return ties.stream()
                .filter(tie -> tie.kind() != CountryTieKind.DIPLOMATIC_RELATIONS && tie.until() == null)
                .reduce((earlier, later) -> later)
                .map(tie -> Cells.text(Texts.of(tie.kind()), tie.confidence()))
                .orElse(null);
    }
}
