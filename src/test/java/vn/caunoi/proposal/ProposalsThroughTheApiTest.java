package vn.caunoi.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.proposal.SomeProposals.step;

import java.util.List;
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
import vn.caunoi.SqlStatements;
import vn.caunoi.TestAccounts;
import vn.caunoi.account.Role;
import vn.caunoi.api.Api;
import vn.caunoi.base.GlobalId;
import vn.caunoi.writing.Writing;

/** Proposals as a client of the API reads and moves them. */
@DatabaseTest
@Transactional
class ProposalsThroughTheApiTest {

    private final Api anybody;
    private final Api ministry;
    private final SomeProposals some;
    private final SqlStatements statements;
    private final JdbcClient jdbc;

    private GlobalId known;

    @Autowired
    ProposalsThroughTheApiTest(
            MockMvcTester web, Writing writing, JdbcClient jdbc, SqlStatements statements, ApplicationContext context) {
        this.anybody = new Api(web);
        this.ministry = anybody.as(TestAccounts.token(context, Role.MINISTRY_OFFICER));
        this.some = new SomeProposals(writing, jdbc);
        this.statements = statements;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void enter() {
        some.aroundTheMerger();
        known = some.enter(
                "VN34-01",
                "Kiến nghị có người phụ trách",
                Map.of(
                        "nameEn", "A proposal that somebody sees to",
                        "submittedOn", "2025-10-01",
                        "owner", "test-ministry-officer",
                        "dueOn", "2025-11-01",
                        "steps", List.of(step("RECEIVED", "2025-10-02"))));
    }

    @Test
    void aListAsOfADaySaysWhatItComesTo() {
        var query = """
                query ($asOf: Date) { proposals(asOf: $asOf, orderBy: SUBMITTED_ON) {
                  totalCount counts { day total undated provinces provincesOfTheDay overdue byState { state count } }
                  nodes { name province { name code } state stateOn steps { kind on } } } }""";

        var eve = anybody.data(query, Map.of("asOf", "2025-06-30")).at("/proposals");
        assertThat(eve.at("/totalCount").asInt()).isEqualTo(4);
        assertThat(eve.at("/counts/provinces").asInt()).isEqualTo(3);
        assertThat(eve.at("/nodes/0/province/name").asString()).isEqualTo("Quảng Nam");
        var merger = anybody.data(query, Map.of("asOf", "2025-07-01")).at("/proposals");
        assertThat(merger.at("/totalCount").asInt()).isEqualTo(5);
        assertThat(merger.at("/counts/provinces").asInt()).isEqualTo(4);
        assertThat(merger.at("/counts/provincesOfTheDay").asInt()).isEqualTo(2);
    }

    @Test
    void whoSeesToItIsNotToldToAnybody() {
        var query = """
                query ($id: ID!) { node(id: $id) { ... on Proposal { owner ownerName dueOn label(lang: EN) } } }""";
        var id = Map.of("id", known.toString());

        assertThat(ministry.data(query, id).at("/node/owner").asString()).isEqualTo("test-ministry-officer");
        assertThat(ministry.data(query, id).at("/node/ownerName").asString()).isEqualTo("MINISTRY_OFFICER");
        seeOnlyWhatIsPublic();
        var open = anybody.data(query, id).at("/node");
        assertThat(open.at("/owner").isNull()).isTrue();
        assertThat(open.at("/ownerName").isNull()).isTrue();
        assertThat(open.at("/dueOn").asString()).isEqualTo("2025-11-01");
        assertThat(anybody.data("{ proposals(filter: {owner: \"test-ministry-officer\"}) { totalCount } }")
                        .at("/proposals/totalCount")
                        .asInt())
                .isZero();
    }

    @Test
    void aMoveAndAnAssignmentAnswerWithWhatBecameOfThem() {
        var answer = ministry.data("""
                mutation ($id: ID!) {
                  moved: proposalMove(id: $id, version: 1, step: { kind: STARTED, on: "2025-10-03" }) {
                    __typename ... on Saved { version record { ... on Proposal { state } } } }
                  given: proposalsAssign(proposals: [{ id: $id, version: 2 }, { id: $id, version: 1 }],
                      input: { owner: "test-administrator", dueOn: "2025-12-01" }) {
                    __typename ... on Conflict { version } } }""", Map.of("id", known.toString()));

        assertThat(answer.at("/moved/__typename").asString()).isEqualTo("Saved");
        assertThat(answer.at("/moved/record/state").asString()).isEqualTo("IN_PROGRESS");
        assertThat(answer.at("/given/0/__typename").asString()).isEqualTo("Saved");
        assertThat(answer.at("/given/1/__typename").asString()).isEqualTo("Conflict");
    }

    @Test
    void whatAnEventTakesUpAndAnAgreementGoesBackToIsRead() {
        var event = created(
                "mutation ($id: ID!) { made: eventCreate(input: { kind: HIGH_LEVEL_VISIT, nameVi: \"Chuyến thăm thử nghiệm\","
                        + " takesUp: [$id] }) { __typename ... on Saved { record { ... on Event { id takesUp { id } } } } } }");

        assertThat(event.at("/takesUp/0/id").asString()).isEqualTo(known.toString());
        var read = ministry.data(
                """
                mutation ($id: ID!, $event: ID!) { made: proposalChange(id: $id, version: 1, input: { arisesFrom: [$event] }) {
                  __typename ... on Saved { record { ... on Proposal { arisesFrom { id label } } } } } }""", Map.of("id", known.toString(), "event", event.at("/id").asString()));
        assertThat(read.at("/made/record/arisesFrom/0/label").asString()).isEqualTo("Chuyến thăm thử nghiệm");
    }

    /** From here on the connection is one that anybody would get. */
    private void seeOnlyWhatIsPublic() {
        jdbc.sql("set local search_path to open, public").update();
    }

    private JsonNode created(String mutation) {
        return ministry.data(mutation, Map.of("id", known.toString())).at("/made/record");
    }

    @Test
    void aLongListCostsAsManyStatementsAsAShortOne() {
        var query = """
                { proposals(first: %d) { totalCount counts { provinces } nodes {
                  label province { name proposals(first: 2) { totalCount nodes { label } } } receiver { label }
                  steps { kind } arisesFrom { label } follows { label } sources { quote } } } }""";
        anybody.data(query.formatted(2));
        assertThat(statements.during(() -> anybody.data(query.formatted(2))))
                .hasSameSizeAs(statements.during(() -> anybody.data(query.formatted(8))));
    }
}
