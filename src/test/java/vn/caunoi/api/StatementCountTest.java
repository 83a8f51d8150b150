package vn.caunoi.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SqlStatements;

/**
 * A query costs as many statements for a long list as for a short one: whatever a list reaches is read in batches. The
 * first three of each list have something on every level, for what is not there costs nothing.
 */
@DatabaseTest
class StatementCountTest {

    private static final String CITED = "confidence sources { quote source { id title } }";

    private static final String PROVINCES = """
            {
              provinces(orderBy: PARTNERS_DESC, asOf: "2024-01-01", first: %d) {
                totalCount
                nodes {
                  id label CITED
                  landBorderWith { name }
                  successors { id name }
                  figures { label CITED }
                  statements { text }
                  agreements(first: 4) {
                    totalCount
                    nodes {
                      title CITED
                      sectors { name }
                      acts { kind on }
                      signatories { party { id label CITED ... on Partner { country { name } sectors { name } } } }
                    }
                  }
                  partners(first: 2) {
                    totalCount
                    nodes {
                      name CITED
                      country { name }
                      relations(first: 2) { totalCount nodes { label CITED province { label CITED } } }
                    }
                  }
                }
              }
            }""".replace("CITED", CITED);

    private final Api api;
    private final SqlStatements statements;

    @Autowired
    StatementCountTest(MockMvcTester web, SqlStatements statements) {
        this.api = new Api(web);
        this.statements = statements;
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                { partners(orderBy: RELATIONS_DESC, first: %d) { totalCount nodes {
                  name CITED country { name ties { kind } missions { name } tradeAgreements { agreement { label CITED } } }
                  sectors { name } statements { text }
                  relations(first: 3) { nodes { label CITED activity province { name CITED predecessors { name } } } }
                  provinces { name successions { successor { name } } }
                  agreements(first: 2) { totalCount nodes { title CITED signatories { party { label } signedBy { label } } } }
                  events(first: 2) { nodes { name } } } } }""", """
                { agreements(orderBy: SIGNED_ON_DESC, first: %d) { totalCount nodes {
                  title CITED sectors { name } acts { kind amends }
                  inheritances { pending successor { label } predecessors { label } agreement { label CITED } }
                  deadlines { state dueOn rule { name CITED } record { label } }
                  events(first: 3) { totalCount nodes { name participants { party { label } } } }
                  signatories { party { label CITED
                    ... on Province { partners(first: 2) { nodes { name agreements(first: 2) { nodes { title } } } } }
                    ... on Partner { relations(first: 2) { nodes { province { label } } } } } } } } }""", """
                { needs(first: %d) { totalCount nodes {
                  name CITED stance resources sectors { name parent { name } children { name } } countries { name }
                  holder { label CITED ... on Province { needs(first: 2, openOn: "2024-01-01") { totalCount nodes { name } }
                    projects(first: 2) { totalCount nodes { name } } } }
                  matches { state party { label } } } } }""", """
                { countries(filter: {tie: COMPREHENSIVE_STRATEGIC_PARTNERSHIP}, first: %d) { totalCount nodes {
                  name CITED ties { kind since } figures { label } statements { text }
                  missions { name accreditedTo { name } country { name } }
                  tradeAgreements { agreement { name CITED } }
                  partners(first: 3) { totalCount nodes { name CITED provinces { name } relations(first: 2) { nodes { label } } } }
                  agreements(first: 3) { totalCount nodes { title signatories { party { label } } } } } } }""", """
                { agreements(orderBy: SIGNED_ON_DESC, first: %d) { nodes {
                  title commitments(first: 2) { totalCount nodes { name CITED
                    promisor { label } promisee { label } arisesFrom { label } firstContact { on record { label } }
                    steps { text } assessments { completion source { title } } results { text record { label } } } } } } }""", """
                { provinces(orderBy: PARTNERS_DESC, first: %d) { nodes {
                  name successions { predecessor { name } }
                  relations(first: 3, filter: {country: "JP"}) { nodes { label introducer { label } partner { name } } }
                  own: relations(first: 3, includePredecessors: false) { totalCount }
                  events(first: 3) { totalCount nodes { name CITED } }
                  figures(includePredecessors: true) { label CITED } } } }"""})
    void aListTenTimesAsLongCostsTheSame(String query) {
        compare(query.replace("CITED", CITED), 3, 30);
    }

    @Test
    void theQueueOfInheritedAgreementsCostsTheSameHoweverLong() {
        compare(
                "{ pendingInheritances(first: %d) { totalCount nodes { agreement { label } successor { label } predecessors { label } } } }",
                2, 20);
        assertThat(sent(
                        "{ activation(by: COUNTRY) { key signed record { label } } overview { counts { total } } # %d\n }",
                        1))
                .filteredOn(sql -> sql.contains("counted as materialized"))
                .hasSize(1);
    }

    @Test
    void aQueryOfThreeLevelsCostsTheSameForThreeProvincesAndForThirty() {
        assertThat(compare(PROVINCES, 3, 30))
                .as("statements; a new field may add one for each level it is on, and this bound then moves on purpose")
                .hasSizeLessThanOrEqualTo(30);
    }

    @Test
    void conferencesAndEventsReachWhatTheyNameInOneStatementForEachKind() {
        var query =
                "{ events(first: %d, filter: {from: \"2023-01-01\"}) { nodes { name country { name } sectors { name } } } }";
        assertThat(sent(query, 2)).hasSameSizeAs(sent(query, 20));
        assertThat(sent(
                        "{ conferences(first: %d) { nodes { name series { name } province { name } deadlines { state rule { name } } "
                                + CITED + " } } }",
                        1))
                .hasSameSizeAs(sent(
                        "{ conferences(first: %d) { nodes { name series { name } province { name } deadlines { state rule { name } } "
                                + CITED + " } } }",
                        5));
    }

    @Test
    void theNetworkIsReadInOneStatementForEachStepAndKind() {
        var query = "{ search(text: \"Đà Nẵng\", types: [PROVINCE], first: 1) { nodes { id } } }";
        var id = api.data(query).at("/search/nodes/0/id").stringValue();
        var network = "{ network(of: \"" + id + "\", depth: %d) { nodes { label record { " + CITED
                + " } } edges { label record { label } } } }";
        assertThat(sent(network, 1)).hasSizeLessThanOrEqualTo(20);
        assertThat(sent(network, 2)).hasSizeLessThanOrEqualTo(30);
    }

    @Test
    void tenSuggestionsCostWhatThreeDo() {
        var province =
                api.data("{ province(code: \"86\") { id } }").at("/province/id").stringValue();
        compare(
                "{ partnerMatches(province: \"" + province
                        + "\", first: %d) { partner { name country { name } } score reasons { text records { id } sources { title } } what { text } withWhom { text } how { text } } }",
                3,
                10);
    }

    private List<String> compare(String query, int few, int many) {
        var forMany = sent(query, many);
        assertThat(forMany)
                .as("%s statements for a list of %s", forMany.size(), many)
                .hasSameSizeAs(sent(query, few));
        return forMany;
    }

    /** Asked twice, for what a cache may keep is no part of the cost. */
    private List<String> sent(String query, int first) {
        api.data(query.formatted(first));
        return statements.during(() -> api.data(query.formatted(first)));
    }
}
