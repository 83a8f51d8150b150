package vn.caunoi.seed;

import static vn.caunoi.seed.ReferenceTables.COUNTRIES;
import static vn.caunoi.seed.ReferenceTables.INDICATORS;
import static vn.caunoi.seed.ReferenceTables.PROVINCES;
import static vn.caunoi.seed.ReferenceTables.SECTORS;
import static vn.caunoi.seed.ReferenceTables.SOURCES;
import static vn.caunoi.seed.ReferenceTables.UNITS;
import static vn.caunoi.seed.SeedColumn.choices;
import static vn.caunoi.seed.SeedColumn.dates;
import static vn.caunoi.seed.SeedColumn.integers;
import static vn.caunoi.seed.SeedColumn.kept;
import static vn.caunoi.seed.SeedColumn.list;
import static vn.caunoi.seed.SeedColumn.numbers;
import static vn.caunoi.seed.SeedColumn.orElse;
import static vn.caunoi.seed.SeedColumn.partialDate;
import static vn.caunoi.seed.SeedColumn.record;
import static vn.caunoi.seed.SeedColumn.reference;
import static vn.caunoi.seed.SeedColumn.renamed;
import static vn.caunoi.seed.SeedColumn.text;
import static vn.caunoi.seed.SeedTable.keyed;
import static vn.caunoi.seed.SeedTable.parts;
import static vn.caunoi.seed.SeedTable.records;

import java.util.List;
import java.util.stream.Stream;
import vn.caunoi.seed.SeedColumn.RecordList;

/** The seed files, each with its table and columns. */
final class SeedTables {

    private static final SeedTable PARTNERS = records(
            "partners",
            "partner",
            text("kind", "name_vi", "name_en", "also"),
            reference("country", COUNTRIES),
            text("locality_kind", "city"),
            numbers("latitude", "longitude"),
            text("website", "wikidata"),
            sectors("partner_sector", "partner_id"),
            kept());

    private static final SeedTable RELATIONS = records(
            "relations",
            "relation",
            reference("province", PROVINCES),
            text("locality", "locality_kind"),
            reference("partner", PARTNERS),
            text("kind"),
            partialDate("since"),
            choices("purposes", new RecordList("relation_purpose", "relation_id", "purpose", null)),
            kept());

    private static final SeedTable PEOPLE = records("people", "person", text("name_vi", "name_en", "also"), kept());

    private static final SeedTable POSTS =
            keyed("posts", "post", List.of("key"), record("body"), text("title_vi", "title_en"));

    private static final SeedTable POST_HOLDINGS = keyed(
                    "post_holdings",
                    "post_holding",
                    List.of("person", "post"),
                    reference("person", PEOPLE),
                    reference("post", POSTS),
                    partialDate("attested"),
                    dates("valid_from", "valid_to"))
            .of("person");

    static final SeedTable AGREEMENTS = records(
            "agreements",
            "agreement",
            text("kind", "name_vi", "name_en"),
            partialDate("signed"),
            text("status"),
            sectors("agreement_sector", "agreement_id"),
            kept());

    private static final SeedTable SIGNATORIES = parts(
                    "signatories",
                    "signatory",
                    List.of("agreement", "seq"),
                    reference("agreement", AGREEMENTS),
                    integers("seq"),
                    record("party"),
                    text("locality", "role"))
            .of("agreement");

    private static final SeedTable AGREEMENT_ACTS = keyed(
                    "agreement_acts",
                    "agreement_act",
                    List.of("agreement", "kind"),
                    reference("agreement", AGREEMENTS),
                    text("kind"),
                    partialDate("happened"),
                    text("note_vi", "note_en"))
            .of("agreement");

    private static final SeedTable EVENT_SERIES =
            records("event_series", "event_series", text("name_vi", "name_en", "also"), kept());

    static final SeedTable EVENTS = records(
            "events",
            "event",
            text("kind", "name_vi", "name_en", "also"),
            reference("series", EVENT_SERIES),
            partialDate("starts"),
            partialDate("ends"),
            text("date_wording", "date_note_vi", "date_note_en"),
            orElse("date_confidence", "ACCEPTED"),
            reference("province", PROVINCES),
            reference("country", COUNTRIES),
            text("place"),
            sectors("event_sector", "event_id"),
            kept());

    private static final SeedTable EVENT_PARTICIPANTS = parts(
                    "event_participants",
                    "event_participant",
                    List.of("event", "seq"),
                    reference("event", EVENTS),
                    integers("seq"),
                    record("record"),
                    text("role"))
            .of("event");

    private static final SeedTable CONFERENCES = records(
            "conferences",
            "conference",
            reference("series", EVENT_SERIES),
            integers("ordinal"),
            text("name_vi", "name_en", "also", "theme_vi", "theme_en"),
            partialDate("starts"),
            partialDate("ends"),
            text("date_note_vi", "date_note_en"),
            orElse("date_confidence", "ACCEPTED"),
            reference("province", PROVINCES),
            text("place"),
            kept());

    private static final SeedTable CONFERENCE_ITEMS = parts(
                    "conference_items",
                    "conference_item",
                    List.of("conference", "kind", "ordinal"),
                    reference("conference", CONFERENCES),
                    text("kind"),
                    integers("ordinal"),
                    text("text_vi", "text_en"))
            .of("conference");

    private static final SeedTable FIGURES = records(
            "figures",
            "figure",
            record("subject"),
            reference("indicator", INDICATORS),
            numbers("value"),
            reference("unit", UNITS),
            text("qualifier"),
            numbers("of_total"),
            text("period"),
            dates("period_from", "period_to"),
            text("period_wording"),
            partialDate("as_of"),
            text("scope_vi", "scope_en", "unstated_vi", "unstated_en", "wording"),
            kept());

    private static final SeedTable STATEMENTS = records(
            "statements",
            "statement",
            text("kind", "text_vi", "text_en", "period"),
            list("subjects", null, new RecordList("statement_party", "statement_id", "record_id", "SUBJECT")),
            list("objects", null, new RecordList("statement_party", "statement_id", "record_id", "OBJECT")),
            list("speakers", null, new RecordList("statement_party", "statement_id", "record_id", "SPEAKER")),
            kept());

    private static final SeedTable CITATIONS = keyed(
            "citations",
            "citation",
            List.of("record", "source", "about", "fact"),
            record("record"),
            reference("source", SOURCES),
            text("about", "locator", "quote", "note_vi", "note_en"),
            renamed("fact", "fact_key"));

    /** Every seed file, in the order in which they can be written. */
    static final List<SeedTable> ALL = Stream.of(
                    ReferenceTables.ALL,
                    List.of(
                            PARTNERS,
                            RELATIONS,
                            PEOPLE,
                            POSTS,
                            POST_HOLDINGS,
                            AGREEMENTS,
                            SIGNATORIES,
                            AGREEMENT_ACTS,
                            EVENT_SERIES,
                            EVENTS,
                            EVENT_PARTICIPANTS,
                            CONFERENCES,
                            CONFERENCE_ITEMS),
                    ChainTables.ALL,
                    List.of(FIGURES, STATEMENTS, CITATIONS))
            .flatMap(List::stream)
            .toList();

    private SeedTables() {}

    static SeedColumn[] sectors(String table, String owner) {
        return list("sectors", SECTORS, new RecordList(table, owner, "sector_code", null));
    }
}
