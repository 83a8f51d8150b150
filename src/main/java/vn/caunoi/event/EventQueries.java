package vn.caunoi.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Folding;
import vn.caunoi.base.ListQuery;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.Rows;

/** The SQL of event lists. */
final class EventQueries {

    static final String COLUMNS = """
            select event.id, event.kind, event.name_vi, event.name_en, event.series_id, event.starts_on,
              event.starts_precision, event.ends_on, event.ends_precision, event.date_wording, event.date_note_vi,
              event.date_note_en, event.date_confidence, event.province_id, event.country_id, event.place,
              event.note_vi, event.note_en, event.confidence,
              array(
                select event_origin.record_id from event_origin
                where event_origin.event_id = event.id order by event_origin.record_id) as taken_up
            from event
            """;

    private static final ListQuery<Event> LIST = new ListQuery<>(COLUMNS + """
            where (:kind::text is null or event.kind = :kind)
            and (:text::text is null or event.id in (
              select id from record where kind = 'EVENT' and words like '%' || fold(:text) || '%'))
            and (:sector::text is null or event.id in (
              select event_sector.event_id
              from sector_within
              join event_sector on event_sector.sector_code = sector_within.sector_code
              where sector_within.within_code = :sector))
            and (:from::date is null or coalesce(event.ends_on, event.starts_on) >= :from)
            and (:to::date is null or event.starts_on <= :to)
            and (:country::text is null or event.id in (
              select event.id
              from country
              join event on event.country_id = country.id
              where country.code = :country
              union
              select event_participant.event_id
              from country
              join event_participant on event_participant.record_id = country.id
              where country.code = :country))
            and (:province::text is null or event.id in (
              select touched.event_id
              from province
              join province_lineage on province_lineage.province_id = province.id
              join (
                select event_id, record_id from event_participant
                union all
                select id, province_id from event where province_id is not null
              ) as touched on touched.record_id = province_lineage.ancestor_id
              where province.code = :province and province.valid_to is null))""", EventQueries::read);

    /** The events each parent took part in or was the place of; a province's predecessors when lineage is true. */
    private static final ListQuery<Event> OF_PARTY = new ListQuery<>(COLUMNS + """
            where event.id in (
              select event_id from event_participant where record_id = parent.id
              union
              select id from event where province_id = parent.id
              union
              select event_participant.event_id
              from province_lineage
              join event_participant on event_participant.record_id = province_lineage.ancestor_id
              where :lineage and province_lineage.province_id = parent.id
              union
              select event.id
              from province_lineage
              join event on event.province_id = province_lineage.ancestor_id
              where :lineage and province_lineage.province_id = parent.id)""", EventQueries::read);

    /** The events that carry each parent, an agreement, out. */
    static final ListQuery<Event> CARRYING_OUT = new ListQuery<>(
            COLUMNS + "where event.id in (select event_id from event_agreement where agreement_id = parent.id)",
            EventQueries::read);

    /** The events of each parent, a series. */
    static final ListQuery<Event> OF_SERIES =
            new ListQuery<>(COLUMNS + "where event.series_id = parent.id", EventQueries::read);

    private EventQueries() {}

    static ListQuery<Event> list(EventFilter filter) {
        return LIST.with("kind", filter.kind())
                .with("text", Folding.wanted(filter.text()))
                .with("sector", filter.sector())
                .with("from", filter.from())
                .with("to", filter.to())
                .with("country", filter.country())
                .with("province", filter.province());
    }

    static ListQuery<Event> ofParty(boolean lineage) {
        return OF_PARTY.with("lineage", lineage);
    }

    static Event read(ResultSet row, int number) throws SQLException {
        return new Event(
                row.getLong("id"),
                EventKind.valueOf(row.getString("kind")),
                row.getString("name_vi"),
                row.getString("name_en"),
                Rows.number(row, "series_id"),
                PartialDate.read(row, "starts"),
                PartialDate.read(row, "ends"),
                row.getString("date_wording"),
                row.getString("date_note_vi"),
                row.getString("date_note_en"),
                Confidence.valueOf(row.getString("date_confidence")),
                Rows.number(row, "province_id"),
                Rows.number(row, "country_id"),
                row.getString("place"),
                Rows.numbers(row, "taken_up"),
                row.getString("note_vi"),
                row.getString("note_en"),
                Confidence.valueOf(row.getString("confidence")));
    }
}
