package vn.caunoi.ui.list;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.conference.Conference;
import vn.caunoi.conference.ConferenceFilter;
import vn.caunoi.conference.ConferenceOrder;
import vn.caunoi.conference.Conferences;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.upkeep.Upkeep;

/** Conferences with their edition and theme. */
@Route(Links.CONFERENCES)
@Menu(title = "menu.conferences", order = 206, icon = "conference")
class ConferencesView extends ListView<ConferencesView.Row, ConferenceOrder> {

    record Row(Conference conference, Map<Long, Province> places) {}

    private final Conferences conferences;
    private final Provinces provinces;

    ConferencesView(Conferences conferences, Provinces provinces, Upkeep upkeep) {
        super(RecordKind.CONFERENCE, ConferenceOrder.STARTS_ON_DESC, upkeep);
        this.conferences = conferences;
        this.provinces = provinces;
        conditions.text("text");
        grid.column(Column.<Row>of("name", 4, row -> Cells.record(row.conference()))
                        .sorted(ConferenceOrder.NAME, null))
                .column(Column.of(
                        "edition", 1, row -> Cells.number(row.conference().ordinal())))
                .column(Column.of("theme", 5, row -> Cells.text(row.conference().theme(Texts.lang()))))
                .column(Column.<Row>of(
                                "when",
                                3,
                                row -> Cells.text(
                                        Format.current()
                                                .period(
                                                        row.conference().startsOn(),
                                                        row.conference().endsOn()),
                                        row.conference().dateConfidence()))
                        .sorted(ConferenceOrder.STARTS_ON, ConferenceOrder.STARTS_ON_DESC))
                .column(Column.of(
                        "where",
                        2,
                        row -> Cells.records(row.places().get(row.conference().provinceId()))));
    }

    @Override
    Recorded subject(Row row) {
        return row.conference();
    }

    @Override
    int count(Wanted wanted) {
        return conferences.count(filter(wanted));
    }

    @Override
    List<Row> window(Wanted wanted, ConferenceOrder order, int offset, int limit) {
        var found = conferences.window(filter(wanted), order, offset, limit);
        var places = provinces.load(found.stream()
                .map(Conference::provinceId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream().map(conference -> new Row(conference, places)).toList();
    }

    private static ConferenceFilter filter(Wanted wanted) {
        return new ConferenceFilter(wanted.text("text"));
    }
}
