package vn.caunoi.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import vn.caunoi.DatabaseTest;
import vn.caunoi.TestAccounts;
import vn.caunoi.account.Role;
import vn.caunoi.base.GlobalId;
import vn.caunoi.writing.Entered;

/** What officers do with a token, from the first draft of a record to its history. */
@DatabaseTest
@Transactional
class WritingThroughTheApiTest {

    private static final String CHANGE = """
            mutation ($id: ID!, $version: Int!, $input: PartnerInput!, $evidence: EvidenceInput) {
              answer: partnerChange(id: $id, version: $version, input: $input, evidence: $evidence) {
                __typename
                ... on Saved { version record { id version ... on Partner { city } } change { key by channel token fields { field before after } } }
                ... on Conflict { version by differences { field base yours theirs } record { id } }
                ... on Invalid { problems { field code messageVi messageEn message(lang: EN) } }
                ... on Forbidden { message messageEn }
              }
            }""";

    private final Api officer;
    private final Api ministry;
    private final Api anybody;
    private final JdbcClient jdbc;
    private final Entered entered;

    private String ours;
    private String theirs;

    @Autowired
    WritingThroughTheApiTest(MockMvcTester web, JdbcClient jdbc, ApplicationContext context) {
        this.anybody = new Api(web);
        this.officer = anybody.as(TestAccounts.token(context, Role.PROVINCE_OFFICER));
        this.ministry = anybody.as(TestAccounts.token(context, Role.MINISTRY_OFFICER));
        this.jdbc = jdbc;
        this.entered = new Entered(jdbc);
    }

    @BeforeEach
    void findPartners() {
        ours = entered.partnerOf(TestAccounts.PROVINCE).toString();
        theirs = entered.partnerOf("01").toString();
    }

    @Test
    void anOfficerChangesAPartnerOfTheirProvinceAndIsRefusedAnothers() {
        var saved = change(officer, ours, version(ours), Map.of("city", "Thử"));

        assertThat(saved.at("/__typename").asString()).isEqualTo("Saved");
        assertThat(saved.at("/record/city").asString()).isEqualTo("Thử");
        assertThat(saved.at("/change/channel").asString()).isEqualTo("TOKEN");
        assertThat(saved.at("/change/token").asString()).isEqualTo("test");
        assertThat(saved.at("/change/fields/0/after").asString()).isEqualTo("Thử");

        var refused = change(officer, theirs, version(theirs), Map.of("city", "Thử"));
        assertThat(refused.at("/__typename").asString()).isEqualTo("Forbidden");
        assertThat(refused.at("/message").asString()).contains("tỉnh mình");
    }

    @Test
    void twoEditorsOfOneVersionMeetAConflictThatShowsBothWordings() {
        int read = version(ours);
        change(ministry, ours, read, Map.of("city", "Của Bộ"));

        var conflict = change(officer, ours, read, Map.of("city", "Của tỉnh"));

        assertThat(conflict.at("/__typename").asString()).isEqualTo("Conflict");
        assertThat(conflict.at("/by").asString()).isEqualTo("test-ministry-officer");
        assertThat(conflict.at("/differences/0/yours").asString()).isEqualTo("Của tỉnh");
        assertThat(conflict.at("/differences/0/theirs").asString()).isEqualTo("Của Bộ");
        assertThat(change(officer, ours, conflict.at("/version").asInt(), Map.of("city", "Của tỉnh"))
                        .at("/__typename")
                        .asString())
                .isEqualTo("Saved");
    }

    @Test
    void whatIsWrongIsToldFieldByFieldInBothLanguages() {
        var invalid = change(officer, ours, version(ours), Map.of("website", "javascript:alert(1)"));

        assertThat(invalid.at("/__typename").asString()).isEqualTo("Invalid");
        assertThat(invalid.at("/problems/0/field").asString()).isEqualTo("website");
        assertThat(invalid.at("/problems/0/code").asString()).isEqualTo("UNREADABLE");
        assertThat(invalid.at("/problems/0/messageVi").asString()).startsWith("Cần một địa chỉ");
        assertThat(invalid.at("/problems/0/message").asString()).startsWith("This must be an address");
    }

    @Test
    void anOfficerDecidesOnceOnWhatTheirProvinceInherited() {
        var waiting = officer.data(
                        "query ($of: String) { pendingInheritances(province: $of, first: 1) { nodes { agreement { id version } } } }",
                        Map.of("of", TestAccounts.PROVINCE))
                .at("/pendingInheritances/nodes/0/agreement");
        var agreement = waiting.at("/id").asString();

        assertThat(decide(anybody, agreement, TestAccounts.PROVINCE)).isEqualTo("Forbidden");
        assertThat(decide(officer, agreement, "01")).isEqualTo("Forbidden");
        assertThat(decide(officer, agreement, TestAccounts.PROVINCE)).isEqualTo("Saved");
        assertThat(decide(ministry, agreement, TestAccounts.PROVINCE)).isEqualTo("Invalid inheritances TWICE");

        var inherited = anybody.data(
                        "query ($id: ID!) { node(id: $id) { ... on Agreement { version status inheritances { decision decidedOn number } } } }",
                        Map.of("id", agreement))
                .at("/node");
        assertThat(inherited.at("/inheritances/0/decision").asString()).isEqualTo("ENDED");
        assertThat(inherited.at("/inheritances/0/number").asString()).isEqualTo("7/QĐ");
        assertThat(inherited.at("/status").asString()).isEqualTo("TERMINATED");
        assertThat(inherited.at("/version").asInt())
                .isEqualTo(waiting.at("/version").asInt() + 1);
    }

    private static String decide(Api caller, String agreement, String province) {
        var outcome = caller.data("""
                        mutation ($agreement: ID!, $province: String!) {
                          inheritanceDecide(agreement: $agreement, province: $province,
                            input: {decision: ENDED, decidedOn: "2026-05-06", number: "7/QĐ"},
                            evidence: {reason: "rà soát"}) {
                            __typename
                            ... on Invalid { problems { field code } }
                          }
                        }""", Map.of("agreement", agreement, "province", province))
                .at("/inheritanceDecide");
        var name = outcome.at("/__typename").asString();
        return outcome.has("problems")
                ? name + " " + outcome.at("/problems/0/field").asString() + " "
                        + outcome.at("/problems/0/code").asString()
                : name;
    }

    @Test
    void anEmptyValueEmptiesItsFieldAndAMissingOneLeavesItAlone() {
        change(officer, ours, version(ours), Map.of("city", "Thử", "also", "Tên khác"));
        var input = new HashMap<String, Object>();
        input.put("city", null);

        change(officer, ours, version(ours), input);

        assertThat(jdbc.sql("select city is null and also = 'Tên khác' from partner where id = :id")
                        .param("id", GlobalId.parse(ours, "id").id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void theHistoryNamesTheOfficerToThoseWhoHaveSignedInAndTheRoleToAnybody() {
        change(officer, ours, version(ours), Map.of("city", "Thử"));
        var query =
                "query ($id: ID!) { node(id: $id) { ... on Record { history(first: 1) { totalCount nodes { by action } } } } }";

        assertThat(ministry.data(query, Map.of("id", ours))
                        .at("/node/history/nodes/0/by")
                        .asString())
                .isEqualTo("test-province-officer");
        var open = anybody.data(query, Map.of("id", ours)).at("/node/history");
        assertThat(open.at("/nodes/0/by").asString()).isEqualTo("PROVINCE_OFFICER");
        assertThat(open.at("/totalCount").asInt()).isEqualTo(2);
    }

    @Test
    void anEarlierStateIsBroughtBackByItsKey() {
        change(officer, ours, version(ours), Map.of("city", "Thử"));
        var keys = officer.data(
                        "query ($id: ID!) { node(id: $id) { ... on Record { history { nodes { key } } } } }",
                        Map.of("id", ours))
                .at("/node/history/nodes");

        var restored = officer.data("""
                mutation ($change: ID!, $version: Int!) {
                  answer: recordRestore(change: $change, version: $version) {
                    ... on Saved { change { action fields { field after } } } } }""", Map.of("change", keys.get(1).at("/key").asString(), "version", version(ours)));

        assertThat(restored.at("/answer/change/action").asString()).isEqualTo("RESTORED");
        assertThat(restored.at("/answer/change/fields/0/field").asString()).isEqualTo("city");
    }

    @Test
    void aRelationIsEnteredEndedAndStands() {
        var created = officer.data(
                        """
                mutation ($province: ID!, $partner: ID!) {
                  answer: relationCreate(
                    input: { kind: CONTACT, province: $province, partner: $partner, since: "2024-05" }
                    evidence: { reason: "Biên bản làm việc" }
                  ) { ... on Saved { version record { id label confidence } change { reason } } } }""",
                        Map.of(
                                "province",
                                entered.province(TestAccounts.PROVINCE).toString(),
                                "partner",
                                ours))
                .at("/answer");
        assertThat(created.at("/record/confidence").asString()).isEqualTo("SUGGESTED");
        assertThat(created.at("/change/reason").asString()).isEqualTo("Biên bản làm việc");

        var ended = officer.data("""
                mutation ($id: ID!) {
                  answer: recordEnd(id: $id, version: 1, on: "2026-06-30") {
                    ... on Saved { record { ... on Relation { until stage } } } } }""", Map.of("id", created.at("/record/id").asString()));
        assertThat(ended.at("/answer/record/until").asString()).isEqualTo("2026-06-30");
        assertThat(ended.at("/answer/record/stage").asString()).isEqualTo("ENDED");
    }

    @Test
    void aMergerIsSeenBeforehandDoneAndUndone() {
        var twin = ministry.data("""
                mutation { answer: partnerCreate(input: { kind: FUND, nameVi: "Quỹ Thử Nghiệm Cầu" }, evenIfAlike: true) {
                  ... on Saved { record { id } } } }""").at("/answer/record/id").asString();
        var ids = Map.of("from", twin, "into", ours);

        assertThat(ministry.data("""
                        query ($from: ID!, $into: ID!) {
                          answer: mergePreview(from: $from, into: $into) {
                            ... on MergePreview { total from { label } fields { field after } } } }""", ids).at("/answer/fields/0/field").asString())
                .isEqualTo("also");
        assertThat(ministry.data("""
                        mutation ($from: ID!, $into: ID!, $version: Int!) {
                          answer: recordMerge(from: $from, fromVersion: 1, into: $into, intoVersion: $version) { __typename } }""", Map.of("from", twin, "into", ours, "version", version(ours)))
                        .at("/answer/__typename")
                        .asString())
                .isEqualTo("Saved");
        var where = "query ($id: ID!) { node(id: $id) { id } }";
        assertThat(anybody.data(where, Map.of("id", twin)).at("/node/id").asString())
                .isEqualTo(ours);
        ministry.data("mutation ($from: ID!) { recordUnmerge(from: $from) { __typename } }", Map.of("from", twin));
        assertThat(anybody.data(where, Map.of("id", twin)).at("/node/id").asString())
                .isEqualTo(twin);
    }

    private JsonNode change(Api who, String id, int version, Map<String, Object> input) {
        return who.data(CHANGE, Map.of("id", id, "version", version, "input", input))
                .at("/answer");
    }

    private int version(String id) {
        return entered.version(GlobalId.parse(id, "id"));
    }
}
