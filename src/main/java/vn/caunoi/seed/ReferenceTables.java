package vn.caunoi.seed;

import static vn.caunoi.seed.SeedColumn.booleans;
import static vn.caunoi.seed.SeedColumn.dates;
import static vn.caunoi.seed.SeedColumn.integers;
import static vn.caunoi.seed.SeedColumn.kept;
import static vn.caunoi.seed.SeedColumn.list;
import static vn.caunoi.seed.SeedColumn.numbers;
import static vn.caunoi.seed.SeedColumn.orElse;
import static vn.caunoi.seed.SeedColumn.partialDate;
import static vn.caunoi.seed.SeedColumn.reference;
import static vn.caunoi.seed.SeedColumn.text;
import static vn.caunoi.seed.SeedColumn.words;
import static vn.caunoi.seed.SeedTable.codes;
import static vn.caunoi.seed.SeedTable.keyed;
import static vn.caunoi.seed.SeedTable.parts;
import static vn.caunoi.seed.SeedTable.records;

import java.util.List;
import vn.caunoi.seed.SeedColumn.RecordList;

/** The seed files that others refer to: code lists, sources, countries, missions and provinces, in writing order. */
final class ReferenceTables {

    static final SeedTable SECTORS = codes("sectors", "sector", text("parent_code"));
    static final SeedTable UNITS = codes("units", "unit");
    static final SeedTable INDICATORS = codes("indicators", "indicator");

    static final SeedTable SOURCES = records(
            "sources",
            "source",
            text("kind", "name_vi", "name_en", "also", "publisher", "author", "number", "url", "licence"),
            partialDate("published"),
            text("published_note_vi", "published_note_en"),
            kept());

    static final SeedTable ORGANISATIONS =
            records("organisations", "organisation", text("kind", "name_vi", "name_en", "also"), kept());

    static final SeedTable COUNTRIES =
            records("countries", "country", text("code", "kind", "name_vi", "name_en", "also"), kept());

    static final SeedTable COUNTRY_TIES = keyed(
                    "country_ties",
                    "country_tie",
                    List.of("country", "kind"),
                    reference("country", COUNTRIES),
                    text("kind"),
                    partialDate("since"),
                    kept())
            .of("country");

    static final SeedTable TRADE_AGREEMENTS = records(
            "trade_agreements",
            "trade_agreement",
            text("code", "name_vi", "name_en", "also", "state"),
            partialDate("in_force"),
            kept());

    static final SeedTable TRADE_AGREEMENT_MEMBERS = parts(
                    "trade_agreement_members",
                    "trade_agreement_member",
                    List.of("trade_agreement", "country"),
                    reference("trade_agreement", TRADE_AGREEMENTS),
                    reference("country", COUNTRIES),
                    text("state"),
                    orElse("confidence", "ACCEPTED"))
            .of("trade_agreement");

    static final SeedTable MISSIONS = records(
            "missions",
            "mission",
            text("kind", "name_vi", "name_en", "also"),
            reference("country", COUNTRIES),
            text("city"),
            numbers("latitude", "longitude"),
            text("website", "wikidata"),
            list("accredited_to", COUNTRIES, new RecordList("mission_accreditation", "mission_id", "country_id", null)),
            kept());

    static final SeedTable PROVINCE_IDENTITIES =
            keyed("province_identities", "province_identity", List.of("key")).knownBy("key");

    static final SeedTable PROVINCES = records(
            "provinces",
            "province",
            reference("identity", PROVINCE_IDENTITIES),
            text("code", "kind", "name_vi", "name_en", "full_name_vi", "full_name_en", "also", "iso_code", "region"),
            booleans("coastal"),
            words("land_border"),
            numbers("latitude", "longitude"),
            dates("valid_from", "valid_to"),
            text("legal_basis"),
            kept());

    static final SeedTable SUCCESSIONS = parts(
            "successions",
            "succession",
            List.of("predecessor", "successor"),
            reference("predecessor", PROVINCES),
            reference("successor", PROVINCES),
            text("kind"),
            dates("on_date"),
            text("document"));

    static final SeedTable HOLIDAYS = records(
            "holidays", "holiday", text("kind", "name_vi", "name_en", "also"), dates("starts_on", "ends_on"), kept());

    static final SeedTable DEADLINE_RULES = records(
            "deadline_rules",
            "deadline_rule",
            text("code", "name_vi", "name_en", "also", "begins_with", "fulfilled_by"),
            integers("days"),
            text("counting", "direction", "condition"),
            dates("valid_from", "valid_to"),
            kept());

    static final List<SeedTable> ALL = List.of(
            SECTORS,
            UNITS,
            INDICATORS,
            SOURCES,
            ORGANISATIONS,
            COUNTRIES,
            COUNTRY_TIES,
            TRADE_AGREEMENTS,
            TRADE_AGREEMENT_MEMBERS,
            MISSIONS,
            PROVINCE_IDENTITIES,
            PROVINCES,
            SUCCESSIONS,
            HOLIDAYS,
            DEADLINE_RULES);

    private ReferenceTables() {}
}
