package vn.caunoi.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Directory;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.event.Event;
import vn.caunoi.event.EventFilter;
import vn.caunoi.event.EventKind;
import vn.caunoi.event.EventOrder;
import vn.caunoi.event.Events;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.upkeep.Upkeep;

/** Events: promotions, festivals, visits, summits. */
@Route(Links.EVENTS)
@Menu(title = "menu.events", order = 205, icon = "event")
class EventsView extends ListView<EventsView.Row, EventOrder> {

    record Row(Event event, Map<Long, Recorded> places) {}

    private final Events events;
    private final Directory directory;

    EventsView(Events events, Directory directory, Options options, Upkeep upkeep) {
        super(RecordKind.EVENT, EventOrder.STARTS_ON_DESC, upkeep);
        this.events = events;
        this.directory = directory;
        conditions
                .text("text")
                .choice("kind", EventKind.class)
                .choice("province", options.provinces())
                .choice("country", options.countries())
                .choice("sector", options.sectors())
                .day("from")
                .day("to");
        grid.column(Column.<Row>of("name", 5, row -> Cells.record(row.event())).sorted(EventOrder.NAME, null))
                .column(Column.of(
                        "kind", 3, row -> Cells.text(Texts.of(row.event().kind()))))
                .column(Column.<Row>of("when", 3, row -> when(row.event()))
                        .sorted(EventOrder.STARTS_ON, EventOrder.STARTS_ON_DESC))
                .column(Column.of("where", 3, EventsView::where));
    }

    @Override
    Recorded subject(Row row) {
        return row.event();
    }

    @Override
    int count(Wanted wanted) {
        return events.count(filter(wanted));
    }

    @Override
    List<Row> window(Wanted wanted, EventOrder order, int offset, int limit) {
        var found = events.window(filter(wanted), order, offset, limit);
        var places = directory.load(found.stream()
                .flatMap(event -> Stream.of(event.provinceId(), event.countryId()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream().map(event -> new Row(event, places)).toList();
    }

    private static EventFilter filter(Wanted wanted) {
        return new EventFilter(
                wanted.text("text"),
                wanted.choice("kind", EventKind.class),
                wanted.text("country"),
                wanted.text("province"),
                wanted.text("sector"),
                wanted.day("from"),
                wanted.day("to"));
    }

    private static @Nullable Component when(Event event) {
        var written = Format.current().period(event.startsOn(), event.endsOn());
        return Cells.text(written.isEmpty() ? event.dateWording() : written, event.dateConfidence());
    }

    private static @Nullable Component where(Row row) {
        var event = row.event();
        var held = event.provinceId() != null ? event.provinceId() : event.countryId();
        var place = held == null ? null : row.places().get(held);
        return place == null ? Cells.text(event.place()) : Cells.records(place);
    }
}
