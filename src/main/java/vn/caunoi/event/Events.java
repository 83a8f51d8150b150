package vn.caunoi.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.ListQuery;
import vn.caunoi.base.Page;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.Pages;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.RecordLoader;
import vn.caunoi.base.Rows;
import vn.caunoi.reference.Sector;

/** Events: promotions, festivals, visits, summits. */
@Service
public class Events implements RecordLoader {

    private final JdbcClient jdbc;
    private final Pages pages;

    Events(JdbcClient jdbc, Pages pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    public Optional<Event> find(long id) {
        return Optional.ofNullable(load(List.of(id)).get(id));
    }

    public Page<Event> page(EventFilter filter, EventOrder order, PageRequest request) {
        return pages.read(EventQueries.list(filter), order.sort(), request);
    }

    public List<Event> window(EventFilter filter, EventOrder order, int offset, int limit) {
        return pages.window(EventQueries.list(filter), order.sort(), offset, limit);
    }

    public int count(EventFilter filter) {
        return pages.count(EventQueries.list(filter));
    }

    /** The events each record took part in, or each province was the place of, newest first. */
    public Map<Long, Page<Event>> ofParties(
            Collection<Long> parties, boolean lineage, PageRequest request, boolean counted) {
        return newest(parties, EventQueries.ofParty(lineage), request, counted);
    }

    /** The events that carry each agreement out, newest first. */
    public Map<Long, Page<Event>> carryingOut(Collection<Long> agreements, PageRequest request, boolean counted) {
        return newest(agreements, EventQueries.CARRYING_OUT, request, counted);
    }

    /** The events of each series, newest first. */
    public Map<Long, Page<Event>> ofSeries(Collection<Long> series, PageRequest request, boolean counted) {
        return newest(series, EventQueries.OF_SERIES, request, counted);
    }

    private Map<Long, Page<Event>> newest(
            Collection<Long> parents, ListQuery<Event> query, PageRequest request, boolean counted) {
        return pages.readFor(parents, query, EventOrder.STARTS_ON_DESC.sort(), request, counted);
    }

    /** Who took part in each event, in order. */
    public Map<Long, List<Participant>> participants(Collection<Long> events) {
        return Rows.grouped(
                jdbc,
                """
                select event_id as of_id, record_id, role
                from event_participant
                where event_id = any(:ids)
                order by event_id, seq""",
                events,
                (row, number) ->
                        new Participant(row.getLong("record_id"), ParticipantRole.valueOf(row.getString("role"))));
    }

    /** The sectors each event covered. */
    public Map<Long, List<Sector>> sectors(Collection<Long> events) {
        return Rows.grouped(jdbc, """
                select event_sector.event_id as of_id, sector.*
                from event_sector
                join sector on sector.code = event_sector.sector_code
                where event_sector.event_id = any(:ids)
                order by event_sector.event_id, coalesce(sector.parent_code, sector.code), sector.code""", events, Sector::read);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.EVENT;
    }

    @Override
    public Map<Long, Event> load(Collection<Long> ids) {
        return Rows.byId(jdbc, EventQueries.COLUMNS + "where event.id = any(:ids)", ids, EventQueries::read);
    }
}
