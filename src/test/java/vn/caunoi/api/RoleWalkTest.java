package vn.caunoi.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static vn.caunoi.account.Role.ADMINISTRATOR;
import static vn.caunoi.account.Role.MINISTRY_OFFICER;
import static vn.caunoi.account.Role.MISSION_OFFICER;
import static vn.caunoi.account.Role.PROVINCE_OFFICER;

import graphql.schema.GraphQLSchema;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import vn.caunoi.DatabaseTest;
import vn.caunoi.TestAccounts;
import vn.caunoi.account.Callers;
import vn.caunoi.account.Role;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.briefing.BriefingKey;
import vn.caunoi.briefing.BriefingOutcome;
import vn.caunoi.briefing.BriefingReleases;
import vn.caunoi.briefing.BriefingSize;
import vn.caunoi.province.Province;
import vn.caunoi.writing.Entered;

/**
 * Every query and mutation of the schema as everybody: each has a rule here that says who may, and everybody else is
 * refused. A new field without a rule fails. What is asked changes nothing: whoever may is told that the input is
 * incomplete, or that the version is not the one that stands.
 */
@DatabaseTest
@Transactional
class RoleWalkTest {

    private static final Set<Role> NOBODY = Set.of();
    private static final Set<Role> ADMINISTRATORS = Set.of(ADMINISTRATOR);
    private static final Set<Role> MINISTRY = Set.of(MINISTRY_OFFICER, ADMINISTRATOR);
    private static final Set<Role> MISSIONS = Set.of(MISSION_OFFICER, MINISTRY_OFFICER, ADMINISTRATOR);
    private static final Set<Role> OFFICERS =
            Set.of(PROVINCE_OFFICER, MISSION_OFFICER, MINISTRY_OFFICER, ADMINISTRATOR);
    private static final Set<Role> SIGNED_IN = EnumSet.allOf(Role.class);

    /** The number that no record bears. */
    private static final long NOBODYS = 9_999_999_999L;

    private static final String NO_SENTENCE = BriefingKey.of(BriefingKey.Of.SENTENCE, NOBODYS);

    /** Who may enter records of a kind, and change one that lies in nobody's reach but the Ministry's. */
    private static final Map<RecordKind, Set<Role>> ENTERING = Map.ofEntries(
            Map.entry(RecordKind.PROVINCE, MINISTRY),
            Map.entry(RecordKind.COUNTRY, MINISTRY),
            Map.entry(RecordKind.TRADE_AGREEMENT, MINISTRY),
            Map.entry(RecordKind.EVENT_SERIES, MINISTRY),
            Map.entry(RecordKind.HOLIDAY, MINISTRY),
            Map.entry(RecordKind.DEADLINE_RULE, MINISTRY),
            Map.entry(RecordKind.MISSION, MISSIONS),
            Map.entry(RecordKind.PARTNER, OFFICERS),
            Map.entry(RecordKind.RELATION, OFFICERS),
            Map.entry(RecordKind.AGREEMENT, OFFICERS),
            Map.entry(RecordKind.EVENT, OFFICERS),
            Map.entry(RecordKind.CONFERENCE, OFFICERS),
            Map.entry(RecordKind.NEED, OFFICERS),
            Map.entry(RecordKind.PROJECT, OFFICERS),
            Map.entry(RecordKind.PERSON, OFFICERS),
            Map.entry(RecordKind.ORGANISATION, OFFICERS),
            Map.entry(RecordKind.SOURCE, OFFICERS),
            Map.entry(RecordKind.FIGURE, OFFICERS),
            Map.entry(RecordKind.PROPOSAL, OFFICERS),
            Map.entry(RecordKind.COMMITMENT, OFFICERS),
            Map.entry(RecordKind.DELEGATION, OFFICERS),
            Map.entry(RecordKind.STATEMENT, OFFICERS));

    /** A question, who gets more than a refusal, and what nobody may learn from it. */
    private record Rule(String document, Set<Role> may, boolean anybody) {}

    private final Api api;
    private final GraphQLSchema schema;
    private final JdbcClient jdbc;
    private final ApplicationContext context;

    @Autowired
    RoleWalkTest(MockMvcTester web, GraphQlSource source, JdbcClient jdbc, ApplicationContext context) {
        this.api = new Api(web);
        this.schema = source.schema();
        this.jdbc = jdbc;
        this.context = context;
    }

    @Test
    void everyQueryAndEveryMutationHasARule() {
        assertThat(schema.getQueryType().getFieldDefinitions())
                .extracting(field -> field.getName())
                .containsExactlyInAnyOrderElementsOf(queries().keySet());
        assertThat(schema.getMutationType().getFieldDefinitions())
                .extracting(field -> field.getName())
                .containsExactlyInAnyOrderElementsOf(mutations().keySet());
        assertThat(schema.getSubscriptionType().getFieldDefinitions())
                .as("open to everybody, who is told what they may see: the tests of following walk it")
                .extracting(field -> field.getName())
                .containsExactly("changes");
    }

    @TestFactory
    Stream<DynamicTest> whoeverMayReadReadsAndEverybodyElseIsRefused() {
        return walk(queries(), "query", RoleWalkTest::isRefusedReading);
    }

    @TestFactory
    Stream<DynamicTest> whoeverMayWriteIsHeardAndEverybodyElseIsRefused() {
        return walk(mutations(), "mutation", RoleWalkTest::isForbidden);
    }

    private interface Refusal {
        boolean is(JsonNode answer);
    }

    private Stream<DynamicTest> walk(Map<String, Rule> rules, String operation, Refusal refusal) {
        // The register has entered what the walk needs; from here on requests are whoever they say they are.
        SecurityContextHolder.clearContext();
        return rules.entrySet().stream()
                .flatMap(rule -> Stream.concat(Stream.<@Nullable Role>of((Role) null), Arrays.stream(Role.values()))
                        .map(role -> dynamicTest(
                                rule.getKey() + " as " + (role == null ? "anybody" : role),
                                () -> check(operation, rule.getKey(), rule.getValue(), role, refusal))));
    }

    private void check(String operation, String name, Rule rule, @Nullable Role role, Refusal refusal) {
        var answer = api.as(role == null ? null : TestAccounts.token(context, role))
                .ask(operation + " { answer: " + name + rule.document() + " }", Map.of(), Locale.of("vi"));
        var may = role == null ? rule.anybody() : rule.may().contains(role);
        assertThat(refusal.is(answer)).as(answer.toString()).isEqualTo(!may);
        assertThat(answer.toString()).doesNotContain("INTERNAL_ERROR").doesNotContain("\"Saved\"");
    }

    private static boolean isForbidden(JsonNode answer) {
        var outcome = answer.at("/data/answer").isArray() ? answer.at("/data/answer/0") : answer.at("/data/answer");
        return outcome.at("/__typename").asString("").endsWith("Forbidden");
    }

    private static boolean isRefusedReading(JsonNode answer) {
        return answer.has("errors") || answer.at("/data/answer").isNull() || isForbidden(answer);
    }

    private Map<String, Rule> queries() {
        var rules = new LinkedHashMap<String, Rule>();
        var province = id(RecordKind.PROVINCE);
        var partner = id(RecordKind.PARTNER);
        var delegation = new Entered(jdbc).delegation("48");
        var released = released();
        Map.ofEntries(
                        Map.entry("node", "(id: \"%s\") { id }".formatted(partner)),
                        Map.entry("nodes", "(ids: [\"%s\"]) { id }".formatted(partner)),
                        Map.entry("province", "(code: \"48\") { id }"),
                        Map.entry("country", "(code: \"JP\") { id }"),
                        Map.entry("delegation", "(id: \"%s\") { id }".formatted(delegation)),
                        Map.entry("delegationCalendar", "(id: \"%s\")".formatted(delegation)),
                        Map.entry("search", "(text: \"da nang\") { nodes { label } }"),
                        Map.entry("worklist", " { counts { count } }"),
                        Map.entry("occasions", "(from: \"2026-01-01\", to: \"2026-12-31\") { text }"),
                        Map.entry("monthlyReport", "(month: \"2026-01\") { month }"),
                        Map.entry("partnerMatches", "(province: \"%s\") { score }".formatted(province)),
                        Map.entry("provinceMatches", "(partner: \"%s\") { score }".formatted(partner)),
                        Map.entry("briefing", "(subject: \"%s\") { asOf }".formatted(partner)),
                        Map.entry("briefingSentences", "(subject: \"%s\") { key }".formatted(partner)),
                        Map.entry("briefingReleases", "(first: 1) { totalCount }"),
                        Map.entry("briefingRelease", "(key: \"%s\") { release { number } }".formatted(released)),
                        Map.entry("briefingComparison", "(from: \"%1$s\", to: \"%1$s\") { count }".formatted(released)),
                        Map.entry("briefingOpenings", "(release: \"%s\") { at }".formatted(released)),
                        Map.entry("matchQuality", " { withTen }"),
                        Map.entry("matchWeighings", " { version }"),
                        Map.entry("matchFeedback", " { verdict }"),
                        Map.entry("network", "(of: \"%s\") { truncated }".formatted(province)),
                        Map.entry("paths", "(from: \"%s\", to: \"%s\") { text }".formatted(province, partner)),
                        Map.entry("tieNetwork", " { truncated }"),
                        Map.entry("networkOverview", " { knownAt }"),
                        Map.entry("commonPartners", "(of: [\"%s\", \"%s\"]) { text }".formatted(province, partner)),
                        Map.entry("missingPartners", "(of: \"%s\") { text }".formatted(province)),
                        Map.entry("provincesWithoutPartners", "(filter: {countries: [\"JP\"]}) { id }"),
                        Map.entry(
                                "bridges", "(between: [\"%s\"], and: [\"%s\"]) { text }".formatted(province, partner)),
                        Map.entry("communities", " { label }"),
                        Map.entry("centrality", " { score }"),
                        Map.entry("figures", "(subject: \"%s\") { id }".formatted(province)),
                        Map.entry("anniversaries", "(from: \"2026-01-01\", to: \"2026-02-01\") { years }"),
                        Map.entry("provinceMeasures", " { asOf }"),
                        Map.entry("activation", "(by: PROVINCE) { signed }"),
                        Map.entry("compareProvinces", "(codes: [\"48\", \"86\"]) { asOf }"),
                        Map.entry("coverage", " { usableSheets }"),
                        Map.entry("story", "(of: \"%s\") { ending }".formatted(partner)),
                        Map.entry("provinceSheet", "(code: \"48\") { complete }"),
                        Map.entry("sectors", " { code }"),
                        Map.entry("deadlineRules", " { code }"),
                        Map.entry("holidays", "(year: 2025) { startsOn }"),
                        Map.entry("workingDay", "(from: \"2025-04-25\", days: 7) { on }"),
                        Map.entry("overview", " { counts { total } }"))
                .forEach((name, document) -> rules.put(name, new Rule(document, SIGNED_IN, true)));
        for (var list : List.of(
                "provinces",
                "countries",
                "missions",
                "partners",
                "agreements",
                "pendingInheritances",
                "events",
                "commitments",
                "delegations",
                "conferences",
                "needs",
                "projects",
                "sources",
                "proposals",
                "history")) {
            rules.put(list, new Rule("(first: 1) { totalCount }", SIGNED_IN, true));
        }
        rules.put(
                "mergePreview",
                new Rule("(from: \"%1$s\", into: \"%1$s\") { __typename }".formatted(partner), MINISTRY, false));
        rules.put("matchWeighingPreview", new Rule("(input: { weights: [] }) { __typename }", ADMINISTRATORS, false));
        rules.put("viewer", new Rule(" { name }", SIGNED_IN, false));
        rules.put("accounts", new Rule(" { name }", ADMINISTRATORS, false));
        rules.put("signIns", new Rule("(first: 1) { name }", ADMINISTRATORS, false));
        rules.put("apiTokens", new Rule(" { name }", SIGNED_IN, false));
        rules.put("digest", new Rule(" { subject }", SIGNED_IN, false));
        rules.put("calendar", new Rule("", SIGNED_IN, false));
        rules.put("reminder", new Rule(" { rhythm }", SIGNED_IN, false));
        return rules;
    }

    private Map<String, Rule> mutations() {
        var rules = new LinkedHashMap<String, Rule>();
        new Entered(jdbc).project("01");
        new Entered(jdbc).delegation("01");
        for (var kind : RecordKind.values()) {
            var name = kind.typeName().substring(0, 1).toLowerCase(Locale.ROOT)
                    + kind.typeName().substring(1);
            rules.put(name + "Create", new Rule("(input: {}) { __typename }", ENTERING.get(kind), false));
            rules.put(
                    name + "Change",
                    new Rule(
                            "(id: \"%s\", version: 0, input: {}) { __typename }".formatted(outOfReach(kind)),
                            whoMayChange(kind),
                            false));
        }
        var proposal = outOfReach(RecordKind.PROPOSAL);
        rules.put(
                "proposalMove",
                new Rule(
                        "(id: \"%s\", version: 0, step: { kind: CLOSED, on: \"2026-01-01\" }) { __typename }"
                                .formatted(proposal),
                        whoMayChange(RecordKind.PROPOSAL),
                        false));
        rules.put(
                "proposalsAssign",
                new Rule(
                        "(proposals: [{ id: \"%s\", version: 0 }], input: { owner: \"no-such\" }) { __typename }"
                                .formatted(proposal),
                        whoMayChange(RecordKind.PROPOSAL),
                        false));
        var commitment = outOfReach(RecordKind.COMMITMENT);
        rules.put(
                "commitmentAssess",
                new Rule(
                        "(id: \"%s\", version: 0, input: { completion: NOT_STARTED }) { __typename }"
                                .formatted(commitment),
                        whoMayChange(RecordKind.COMMITMENT),
                        false));
        rules.put(
                "commitmentsAssign",
                new Rule(
                        "(commitments: [{ id: \"%s\", version: 0 }], input: { owner: \"no-such\" }) { __typename }"
                                .formatted(commitment),
                        whoMayChange(RecordKind.COMMITMENT),
                        false));
        var partner = id(RecordKind.PARTNER);
        var foreign = outOfReach(RecordKind.PARTNER);
        rules.put(
                "recordEnd",
                new Rule(
                        "(id: \"%s\", version: 0, on: \"2026-01-01\") { __typename }".formatted(foreign),
                        MINISTRY,
                        false));
        rules.put(
                "recordWithdraw",
                new Rule("(id: \"%s\", version: 0) { __typename }".formatted(foreign), MINISTRY, false));
        rules.put("recordRestore", new Rule("(change: \"Q2hhbmdlOjA\", version: 0) { __typename }", OFFICERS, false));
        rules.put(
                "recordMerge",
                new Rule(
                        "(from: \"%1$s\", fromVersion: 0, into: \"%1$s\", intoVersion: 0) { __typename }"
                                .formatted(partner),
                        MINISTRY,
                        false));
        rules.put("recordUnmerge", new Rule("(from: \"%s\") { __typename }".formatted(partner), MINISTRY, false));
        rules.put("inheritanceDecide", new Rule("""
                        (agreement: "%s", province: "01", version: 0,
                          input: {decision: CONFIRMED, decidedOn: "2026-01-01"}) { __typename }""".formatted(outOfReach(RecordKind.AGREEMENT)), MINISTRY, false));
        rules.put(
                "accountCreate",
                new Rule(
                        "(input: { name: \"\", fullName: \"\", role: READER }) { __typename }", ADMINISTRATORS, false));
        rules.put(
                "accountChange",
                new Rule(
                        "(input: { name: \"no-such\", version: 0, fullName: \"\", role: READER }) { __typename }",
                        ADMINISTRATORS,
                        false));
        rules.put("accountDisable", new Rule("(name: \"no-such\") { __typename }", ADMINISTRATORS, false));
        rules.put("accountPasswordReset", new Rule("(name: \"no-such\") { __typename }", ADMINISTRATORS, false));
        rules.put("apiTokenCreate", new Rule("(input: { name: \"\", scopes: [] }) { __typename }", OFFICERS, false));
        rules.put(
                "reminderChange",
                new Rule("(input: { rhythm: DAILY, email: \"nowhere\" }) { __typename }", OFFICERS, false));
        rules.put("calendarFeedCreate", new Rule(" { __typename }", OFFICERS, false));
        rules.put("calendarFeedRevoke", new Rule(" { __typename }", OFFICERS, false));
        rules.put(
                "briefingSentenceCreate",
                new Rule(
                        "(input: { subject: \"%s\", province: \"%s\", section: SUMMARY }) { __typename }"
                                .formatted(partner, outOfReach(RecordKind.PROVINCE)),
                        MINISTRY,
                        false));
        rules.put(
                "briefingSentenceEnd",
                new Rule("(sentence: \"%s\") { __typename }".formatted(NO_SENTENCE), OFFICERS, false));
        rules.put(
                "briefingRelease",
                new Rule(
                        "(input: { subject: \"%s\", province: \"%s\", size: FULL }) { __typename }"
                                .formatted(partner, outOfReach(RecordKind.PROVINCE)),
                        MINISTRY,
                        false));
        rules.put(
                "briefingSupersede",
                new Rule("(release: \"%s\", reason: \"\") { __typename }".formatted(released()), MINISTRY, false));
        rules.put("briefingDownloadCreate", new Rule("(input: { format: PDF }) { __typename }", SIGNED_IN, false));
        rules.put(
                "matchFeedbackGive",
                new Rule(
                        "(input: { province: \"%s\", partner: \"%s\", verdict: WRONG }) { __typename }"
                                .formatted(outOfReach(RecordKind.PROVINCE), foreign),
                        MINISTRY,
                        false));
        rules.put(
                "matchWeighingChange",
                new Rule(
                        "(version: 0, input: { weights: [{ rule: OCCASION, points: 0 }] }) { __typename }",
                        ADMINISTRATORS,
                        false));
        rules.put("apiTokenRevoke", new Rule("(beginning: \"cn_none\") { __typename }", OFFICERS, false));
        return rules;
    }

    /** A briefing of a province that no officer of the walk writes for. */
    private String released() {
        var subject = new Entered(jdbc).partnerOf("01");
        var province = new Entered(jdbc).province("01");
        var directory = context.getBean(Directory.class);
        var outcome = Callers.asTheRegister(() -> {
            var releases = context.getBean(BriefingReleases.class);
            var about = directory.find(subject).orElseThrow();
            var by = (Province) directory.find(province).orElseThrow();
            return releases.current(about, by, BriefingSize.CHECKLIST)
                    .<BriefingOutcome>map(BriefingOutcome.BriefingReleased::new)
                    .orElseGet(() -> releases.release(
                            about, by, BriefingSize.CHECKLIST, new BriefingReleases.Wanted(null, null, "walk")));
        });
        return ((BriefingOutcome.BriefingReleased) outcome).release().key();
    }

    /** Where the register holds none of a kind, whoever may enter one is told that the one they name is not there. */
    private Set<Role> whoMayChange(RecordKind kind) {
        return outOfReach(kind).id() == NOBODYS ? ENTERING.get(kind) : MINISTRY;
    }

    private GlobalId id(RecordKind kind) {
        return new GlobalId(
                kind,
                jdbc.sql("select min(id) from record where kind = :kind")
                        .param("kind", kind.name())
                        .query(Long.class)
                        .single());
    }

    /** A record that belongs neither to the province officer's province nor to the mission officer's country. */
    private GlobalId outOfReach(RecordKind kind) {
        return Callers.asTheRegister(() -> new GlobalId(
                kind,
                jdbc.sql("""
                        select coalesce(min(record.id), :nobodys)
                        from record
                        where record.kind = :kind
                        and not within_reach(record.id,
                          array(select identity_id from province where code = :province and valid_to is null),
                          array(select mission.id from mission join country on country.id = country_id where code = :country))""")
                        .param("kind", kind.name())
                        .param("nobodys", NOBODYS)
                        .param("province", TestAccounts.PROVINCE)
                        .param("country", TestAccounts.COUNTRY)
                        .query(Long.class)
                        .single()));
    }
}
