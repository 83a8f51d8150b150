package vn.caunoi.seed;

import static vn.caunoi.seed.ReferenceTables.COUNTRIES;
import static vn.caunoi.seed.ReferenceTables.PROVINCES;
import static vn.caunoi.seed.ReferenceTables.SOURCES;
import static vn.caunoi.seed.ReferenceTables.UNITS;
import static vn.caunoi.seed.SeedColumn.choices;
import static vn.caunoi.seed.SeedColumn.dates;
import static vn.caunoi.seed.SeedColumn.integers;
import static vn.caunoi.seed.SeedColumn.kept;
import static vn.caunoi.seed.SeedColumn.list;
import static vn.caunoi.seed.SeedColumn.numbers;
import static vn.caunoi.seed.SeedColumn.partialDate;
import static vn.caunoi.seed.SeedColumn.record;
import static vn.caunoi.seed.SeedColumn.reference;
import static vn.caunoi.seed.SeedColumn.text;
import static vn.caunoi.seed.SeedTable.parts;
import static vn.caunoi.seed.SeedTable.records;
import static vn.caunoi.seed.SeedTables.AGREEMENTS;
import static vn.caunoi.seed.SeedTables.EVENTS;
import static vn.caunoi.seed.SeedTables.sectors;

import java.util.List;
import vn.caunoi.seed.SeedColumn.RecordList;

/** The seed files of the chain from need to result, and of what events and agreements go back to. */
final class ChainTables {

    private static final SeedTable PROPOSALS = records(
            "proposals",
            "proposal",
            reference("province", PROVINCES),
            text("name_vi", "name_en", "also", "text_vi", "text_en"),
            partialDate("submitted"),
            text("channel", "topic", "kind", "document_number"),
            record("receiver"),
            dates("due_on"),
            list("origins", null, new RecordList("proposal_origin", "proposal_id", "record_id", null)),
            kept());

    private static final SeedTable PROPOSAL_STEPS = parts(
                    "proposal_steps",
                    "proposal_step",
                    List.of("proposal", "seq"),
                    reference("proposal", PROPOSALS),
                    integers("seq"),
                    text("kind"),
                    dates("on_day"),
                    text("actor", "number", "note_vi", "note_en"))
            .of("proposal");

    private static final SeedTable NEEDS = records(
            "needs",
            "need",
            text("stance"),
            record("holder"),
            text("name_vi", "name_en", "also", "text_vi", "text_en"),
            choices("resources", new RecordList("need_resource", "need_id", "resource", null)),
            sectors("need_sector", "need_id"),
            list("countries", COUNTRIES, new RecordList("need_country", "need_id", "country_id", null)),
            dates("valid_from", "valid_until", "ended_on"),
            kept());

    private static final SeedTable NEED_MATCHES = parts(
                    "need_matches",
                    "need_match",
                    List.of("need", "seq"),
                    reference("need", NEEDS),
                    integers("seq"),
                    record("party"),
                    text("state"),
                    dates("on_day"),
                    text("note_vi", "note_en"))
            .of("need");

    private static final SeedTable PROJECTS = records(
            "projects",
            "project",
            reference("province", PROVINCES),
            text("name_vi", "name_en", "also", "status", "text_vi", "text_en"),
            sectors("project_sector", "project_id"),
            numbers("capital"),
            reference("capital_unit", UNITS),
            text("site", "incentives_vi", "incentives_en", "contact"),
            record("investor"),
            dates("calling_from", "calling_until", "ended_on"),
            kept());

    private static final SeedTable COMMITMENTS = records(
            "commitments",
            "commitment",
            text("name_vi", "name_en", "also", "text_vi", "text_en"),
            record("promisor"),
            record("promisee"),
            list("origins", null, new RecordList("commitment_origin", "commitment_id", "record_id", null)),
            partialDate("made"),
            dates("due_on", "ended_on"),
            kept());

    private static final SeedTable COMMITMENT_STEPS = parts(
                    "commitment_steps",
                    "commitment_step",
                    List.of("commitment", "seq"),
                    reference("commitment", COMMITMENTS),
                    integers("seq"),
                    text("text_vi", "text_en"),
                    dates("due_on", "done_on"))
            .of("commitment");

    private static final SeedTable COMMITMENT_ASSESSMENTS = parts(
                    "commitment_assessments",
                    "commitment_assessment",
                    List.of("commitment", "seq"),
                    reference("commitment", COMMITMENTS),
                    integers("seq"),
                    text("completion"),
                    dates("on_day"),
                    text("assessor", "evidence_vi", "evidence_en"),
                    reference("source", SOURCES))
            .of("commitment");

    private static final SeedTable COMMITMENT_RESULTS = parts(
                    "commitment_results",
                    "commitment_result",
                    List.of("commitment", "seq"),
                    reference("commitment", COMMITMENTS),
                    integers("seq"),
                    text("kind", "text_vi", "text_en"),
                    partialDate("happened"),
                    numbers("amount"),
                    reference("unit", UNITS),
                    record("record"))
            .of("commitment");

    private static final SeedTable EVENT_ORIGINS = parts(
                    "event_origins",
                    "event_origin",
                    List.of("event", "record"),
                    reference("event", EVENTS),
                    record("record"))
            .of("event");

    private static final SeedTable AGREEMENT_ORIGINS = parts(
                    "agreement_origins",
                    "agreement_origin",
                    List.of("agreement", "record"),
                    reference("agreement", AGREEMENTS),
                    record("record"))
            .of("agreement");

    static final List<SeedTable> ALL = List.of(
            PROPOSALS,
            PROPOSAL_STEPS,
            NEEDS,
            NEED_MATCHES,
            PROJECTS,
            COMMITMENTS,
            COMMITMENT_STEPS,
            COMMITMENT_ASSESSMENTS,
            COMMITMENT_RESULTS,
            EVENT_ORIGINS,
            AGREEMENT_ORIGINS);

    private ChainTables() {}
}
