package vn.caunoi.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.commitment.Commitment;
import vn.caunoi.conference.Conference;
import vn.caunoi.coverage.GapKind;
import vn.caunoi.deadline.DeadlineRule;
import vn.caunoi.deadline.Holiday;
import vn.caunoi.delegation.Delegation;
import vn.caunoi.event.Event;
import vn.caunoi.event.EventSeries;
import vn.caunoi.need.Need;
import vn.caunoi.need.Project;
import vn.caunoi.partner.Partner;
import vn.caunoi.person.Person;
import vn.caunoi.proposal.Proposal;
import vn.caunoi.province.Province;
import vn.caunoi.province.Relation;
import vn.caunoi.reference.Country;
import vn.caunoi.reference.Mission;
import vn.caunoi.reference.Organisation;
import vn.caunoi.reference.TradeAgreement;
import vn.caunoi.source.Source;

/** The address of every page, relative to the application's root: the one place that knows how they are written. */
public final class Links {
    public static final String HOME = "";
    public static final String PROVINCES = "provinces";
    public static final String PARTNERS = "partners";
    public static final String RELATIONS = "relations";
    public static final String AGREEMENTS = "agreements";
    public static final String AGREEMENT_ACTIVITY = AGREEMENTS + "/activity";
    public static final String INHERITANCES = "inheritances";
    public static final String EVENTS = "events";
    public static final String EVENT_SERIES = "event-series";
    public static final String CONFERENCES = "conferences";
    public static final String COUNTRIES = "countries";
    public static final String TRADE_AGREEMENTS = "trade-agreements";
    public static final String MISSIONS = "missions";
    public static final String SOURCES = "sources";
    public static final String PEOPLE = "people";
    public static final String ORGANISATIONS = "organisations";
    public static final String FIGURES = "figures";
    public static final String STATEMENTS = "statements";
    public static final String NEEDS = "needs";
    public static final String PROJECTS = "projects";
    public static final String PROPOSALS = "proposals";
    public static final String COMMITMENTS = "commitments";
    public static final String DELEGATIONS = "delegations";
    public static final String BOARD = "board";
    public static final String HOLIDAYS = "holidays";
    public static final String DEADLINE_RULES = "deadline-rules";
    public static final String DEADLINES = "deadlines";
    public static final String NETWORK = "network";
    public static final String SEARCH = "search";
    public static final String STORY = "story";
    public static final String TIMELINE = "timeline";
    public static final String COVERAGE = "coverage";
    public static final String COMPARE = "compare";
    public static final String WORKLIST = "worklist";
    public static final String MATCHING_PROVINCES = "matching/provinces";
    public static final String BRIEFING = "briefing";
    public static final String BRIEFINGS = "briefings";
    public static final String MATCH_WEIGHTS = "matching/weights";

    /** What comes before the identifier of a record in an address that leads to its page. */
    public static final String RECORD = "record";

    public static final String OCCASIONS = "occasions";
    public static final String REPORTS = "reports";
    public static final String MATCHING = "matching";
    public static final String MAP = "map";
    public static final String GRAPHIQL = "graphiql";
    public static final String SIGN_IN = "sign-in";
    public static final String ACCOUNT = "account";
    public static final String PASSWORD = "account/password";
    public static final String ACCOUNTS = "accounts";
    public static final String TEMPLATE = "template";
    public static final String SIGN_INS = "sign-ins";

    /** Query parameter of the sign-in page: where to go on afterwards. */
    public static final String TO = "to";

    /** Query parameter of pages that can show another day than today. */
    public static final String AS_OF = "asOf";

    /** Query parameter of the page of deadlines: the year whose days off are shown. */
    public static final String YEAR = "year";

    /** Query parameter of the page of a record that another was merged into: the number of that other one. */
    public static final String MERGED = "merged";

    /** What follows a list in the address of the form that enters a record. */
    public static final String NEW = "/new";

    /** What follows a record in the address of the form that changes it. */
    public static final String EDIT = "/edit";

    /** What follows a province in the address of its sheet. */
    public static final String SHEET = "/sheet";

    private Links() {}

    /** The province that bears this code today. */
    public static String province(String code) {
        return PROVINCES + "/" + code;
    }

    /** The province that bore this code on that day; today when no day is given. */
    public static String province(String code, @Nullable LocalDate asOf) {
        return asOf == null ? province(code) : province(code) + "?" + AS_OF + "=" + asOf;
    }

    /** What a mission can send of a version of a province, as of a day; today when none is given. */
    public static String sheet(Province province, @Nullable LocalDate asOf) {
        var day = asOf == null ? province.validTo() : asOf;
        return PROVINCES + "/" + province.code() + SHEET + (day == null ? "" : "?" + AS_OF + "=" + day);
    }

    public static String partner(long id) {
        return PARTNERS + "/" + id;
    }

    public static String relation(long id) {
        return RELATIONS + "/" + id;
    }

    public static String agreement(long id) {
        return AGREEMENTS + "/" + id;
    }

    public static String event(long id) {
        return EVENTS + "/" + id;
    }

    public static String need(long id) {
        return NEEDS + "/" + id;
    }

    public static String project(long id) {
        return PROJECTS + "/" + id;
    }

    public static String eventSeries(long id) {
        return EVENT_SERIES + "/" + id;
    }

    public static String conference(long id) {
        return CONFERENCES + "/" + id;
    }

    public static String commitment(long id) {
        return COMMITMENTS + "/" + id;
    }

    public static String delegation(long id) {
        return DELEGATIONS + "/" + id;
    }

    public static String country(String code) {
        return COUNTRIES + "/" + code;
    }

    public static String tradeAgreement(String code) {
        return TRADE_AGREEMENTS + "/" + encoded(code);
    }

    public static String mission(long id) {
        return MISSIONS + "/" + id;
    }

    public static String source(long id) {
        return SOURCES + "/" + id;
    }

    public static String person(long id) {
        return PEOPLE + "/" + id;
    }

    public static String organisation(long id) {
        return ORGANISATIONS + "/" + id;
    }

    public static String proposal(long id) {
        return PROPOSALS + "/" + id;
    }

    public static String search(String text) {
        return SEARCH + "?q=" + encoded(text);
    }

    /** The explorer with this record in the middle. */
    public static String network(Recorded record) {
        return NETWORK + "?of=" + record.id();
    }

    /** The list of the records that lack it. */
    public static String gap(GapKind kind) {
        return switch (kind) {
            case PROVINCES_WITHOUT_PARTNERS -> PROVINCES + "?hasPartners=false";
            case PROVINCES_WITHOUT_FIGURES -> PROVINCES + "?hasFigures=false";
            case RELATIONS_WITHOUT_DATE -> RELATIONS + "?hasDate=false";
            case RELATIONS_WITHOUT_PURPOSE -> RELATIONS + "?hasPurpose=false";
            case RELATIONS_WITHOUT_SOURCE -> RELATIONS + "?hasSource=false";
            case RELATIONS_WITHOUT_ACTIVITY -> RELATIONS + "?hasActivity=false";
            case AGREEMENTS_WITHOUT_DATE -> AGREEMENTS + "?hasDate=false";
            case AGREEMENTS_WITHOUT_SECTOR -> AGREEMENTS + "?hasSector=false";
            case COUNTRIES_WITHOUT_DATE -> COUNTRIES + "?hasDate=false";
        };
    }

    /** The inherited agreements that wait for a decision; those of a province of today, or all when it is null. */
    public static String inheritances(@Nullable String province) {
        return province == null ? INHERITANCES : INHERITANCES + "?province=" + province;
    }

    /** The rules of deadlines, and the days off of that year. */
    public static String daysOff(int year) {
        return DEADLINES + "?" + YEAR + "=" + year;
    }

    /** What a province, partner or country has had over time. */
    public static String timeline(Recorded record) {
        return TIMELINE + "?of=" + record.globalId();
    }

    /** The partners that fit the province of today with that code. */
    public static String matching(String province) {
        return MATCHING + "?province=" + province;
    }

    /** The provinces that fit a partner. */
    public static String fittingProvinces(Partner partner) {
        return MATCHING_PROVINCES + "?partner=" + partner.globalId();
    }

    /** What is known before one meets a partner or goes to a country. */
    public static String briefing(Recorded subject) {
        return BRIEFING + "?subject=" + subject.globalId();
    }

    /** The same, prepared by the province of today with that code. */
    public static String briefing(Recorded subject, String province) {
        return briefing(subject) + "&province=" + province;
    }

    /** A briefing as it was released. */
    public static String release(long id) {
        return BRIEFINGS + "/" + id;
    }

    /** What differs between that and another one that was released; the register of today when none is named. */
    public static String release(long id, @Nullable Long other) {
        return release(id) + "?against=" + (other == null ? "now" : other);
    }

    /** Released briefings about a subject. */
    public static String releases(Recorded subject) {
        return BRIEFINGS + "?subject=" + subject.globalId();
    }

    /** What became of a record, from the first contact to the result. */
    public static String story(Recorded record) {
        return STORY + "?of=" + record.globalId();
    }

    /** Where in the world the partners of a province are, on its day. */
    public static String worldOf(Province province) {
        return MAP + "?view=world&province=" + province.code()
                + (province.validTo() == null ? "" : "&" + AS_OF + "=" + province.validTo());
    }

    /** Which provinces have partners in a country. */
    public static String worldOf(Country country) {
        return MAP + "?view=world&country=" + country.code();
    }

    /** The list of a kind of records; of some kinds it is only the beginning of their addresses. */
    public static String list(RecordKind kind) {
        return switch (kind) {
            case PROVINCE -> PROVINCES;
            case PARTNER -> PARTNERS;
            case AGREEMENT -> AGREEMENTS;
            case EVENT -> EVENTS;
            case CONFERENCE -> CONFERENCES;
            case COUNTRY -> COUNTRIES;
            case MISSION -> MISSIONS;
            case SOURCE -> SOURCES;
            case PERSON -> PEOPLE;
            case ORGANISATION -> ORGANISATIONS;
            case TRADE_AGREEMENT -> TRADE_AGREEMENTS;
            case EVENT_SERIES -> EVENT_SERIES;
            case RELATION -> RELATIONS;
            case FIGURE -> FIGURES;
            case STATEMENT -> STATEMENTS;
            case NEED -> NEEDS;
            case PROJECT -> PROJECTS;
            case PROPOSAL -> PROPOSALS;
            case COMMITMENT -> COMMITMENTS;
            case DELEGATION -> DELEGATIONS;
            case HOLIDAY -> HOLIDAYS;
            case DEADLINE_RULE -> DEADLINE_RULES;
        };
    }

    /** The form that enters a record, with the records that it is to belong to. */
    public static String create(RecordKind kind, Map<String, Long> sides) {
        var asked = sides.entrySet().stream()
                .map(side -> side.getKey() + "=" + side.getValue())
                .collect(Collectors.joining("&"));
        return list(kind) + NEW + (asked.isEmpty() ? "" : "?" + asked);
    }

    /** The same, where it is known what kind it is to be. */
    public static String create(RecordKind kind, Map<String, Long> sides, Enum<?> sort) {
        var address = create(kind, sides);
        return address + (sides.isEmpty() ? "?" : "&") + "kind=" + sort.name();
    }

    /** The same, where several of its fixed values are known, by field. */
    public static String create(RecordKind kind, Map<String, Long> sides, Map<String, String> chosen) {
        var address = create(kind, sides);
        var values = chosen.entrySet().stream()
                .map(value -> value.getKey() + "=" + encoded(value.getValue()))
                .collect(Collectors.joining("&"));
        return values.isEmpty() ? address : address + (sides.isEmpty() ? "?" : "&") + values;
    }

    /** The form that changes a record. */
    public static String edit(Recorded record) {
        return switch (record.recordKind()) {
            case FIGURE, STATEMENT -> list(record.recordKind()) + "/" + record.id() + EDIT;
            default -> {
                var parts = to(record).split("\\?", 2);
                yield parts[0] + EDIT + (parts.length > 1 ? "?" + parts[1] : "");
            }
        };
    }

    /** The sign-in page, from which one comes back to that address. */
    public static String signIn(String address) {
        return address.isEmpty() || address.startsWith(SIGN_IN) ? SIGN_IN : SIGN_IN + "?" + TO + "=" + encoded(address);
    }

    /** The page of a record; figures and statements have none, they stand on those of their subjects. */
    public static String to(Recorded record) {
        return switch (record) {
            case Province province -> province(province.code(), province.validTo());
            case Partner partner -> partner(partner.id());
            case Agreement agreement -> agreement(agreement.id());
            case Event event -> event(event.id());
            case EventSeries series -> eventSeries(series.id());
            case Conference conference -> conference(conference.id());
            case Person person -> person(person.id());
            case Relation relation -> relation(relation.id());
            case Country country -> country(country.code());
            case TradeAgreement agreement -> tradeAgreement(agreement.code());
            case Source source -> source(source.id());
            case Mission mission -> mission(mission.id());
            case Organisation organisation -> organisation(organisation.id());
            case Proposal proposal -> proposal(proposal.id());
            case Commitment commitment -> commitment(commitment.id());
            case Delegation delegation -> delegation(delegation.id());
            case Holiday holiday -> HOLIDAYS + "/" + holiday.id();
            case DeadlineRule rule -> DEADLINE_RULES + "/" + rule.id();
            case Need need -> need(need.id());
            case Project project -> project(project.id());
            default -> SEARCH;
        };
    }

    /** Goes to one of these addresses, with what it asks for. */
    public static void open(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
