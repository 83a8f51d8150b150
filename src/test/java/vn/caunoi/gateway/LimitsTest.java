package vn.caunoi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.unit.DataSize;
import vn.caunoi.DatabaseTest;

/** What is too much is refused before it runs, with the figure and the limit; golden files show more of them. */
@DatabaseTest
class LimitsTest {

    private final Asking asking;

    @Autowired
    LimitsTest(MockMvcTester web) {
        this.asking = new Asking(web);
    }

    @Test
    void aDocumentOfTooManySigns() {
        var answer = asking.ask("# " + "x".repeat(50_000) + "\n{ sectors { code } }");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).startsWith("application/graphql-response+json");
        assertThat(answer.code()).isEqualTo("TOO_LONG");
        assertThat(answer.error().get("reached").intValue()).isEqualTo(50_023);
        assertThat(answer.error().get("limit").intValue()).isEqualTo(50_000);
        assertThat(answer.body().at("/errors/0/message"))
                .isEqualTo(answer.error().get("messageEn"));
    }

    @Test
    void aDocumentOfTooManyWords() {
        var answer = asking.ask("{ sectors(" + "a:1 ".repeat(5_000) + ") { code } }");
        assertThat(answer.code()).isEqualTo("TOO_LONG");
        assertThat(answer.error().get("reached").intValue()).isEqualTo(10_001);
        assertThat(answer.error().get("limit").intValue()).isEqualTo(10_000);
    }

    @Test
    void aDocumentNestedDeeperThanItCanBeRead() {
        var answer = asking.ask("{ search(text: " + "[".repeat(600) + "]".repeat(600) + ") { __typename } }");
        assertThat(answer.code()).isEqualTo("TOO_DEEP");
    }

    @Test
    void aRequestThatIsTooBig() {
        var answer = asking.send(Map.of("query", "{ __typename }", "variables", Map.of("x", "x".repeat(1_100_000))));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("TOO_BIG");
        assertThat(answer.error().get("limit").intValue()).isEqualTo(1024 * 1024);
    }

    @Test
    void moreThanOneRequestAtATime() {
        var answer = asking.send("[{\"query\": \"{ __typename }\"}]");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("BATCH_REFUSED");
        assertThat(answer.body().at("/errors/0/message").stringValue()).startsWith("One request holds one query");
        assertThat(answer.body().at("/errors/0").has("locations"))
                .as("an error that stands nowhere in the document names no place")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "42",
                "{}",
                "{\"query\": null}",
                "{\"query\": 42}",
                "{\"query\": \"{ __typename }\", \"variables\": []}",
                "{\"query\": \"{ __typename }\", \"operationName\": {}}",
                "{\"query\": \"{ __typename }\", \"extensions\": 7}",
                "{\"documentId\": 7}"
            })
    void aRequestThatIsNone(String body) {
        var answer = asking.send(body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.error().get("messageVi").stringValue()).contains("phải là");
    }

    @Test
    void whatIsNoJson() {
        assertThat(asking.send("{\"query\":").code()).isEqualTo("BAD_JSON");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    { sectors { code name } }                                                → 41
                    { sectors { code } sectors { code } }                                    → 42
                    { a: sectors { code } b: sectors { code } }                              → 42
                    { sectors { ...F } } fragment F on Sector { code name }                  → 41
                    { provinces(first: 34) { nodes { name } } }                              → 69
                    { provinces(first: 34) { nodes { name } edges { node { name } } } }      → 171
                    { provinces { nodes { name } } }                                         → 41
                    { provinces(last: 10) { nodes { name } } }                               → 21
                    query ($n: Int = 7) { provinces(first: $n) { nodes { name } } }          → 15
                    { provinces(first: 34) { ...F } } fragment F on ProvinceConnection { nodes { name } } → 69
                    { sectors { code @skip(if: true) name } }                                → 21
                    { provinces(first: 1) { nodes { figures { value unit } } } }             → 13
                    { __typename sectors { code } }                                          → 21
                    """)
    void theCostOfADocumentIsToldToWhoAsks(String query, int cost) {
        var answer = asking.send(Map.of("query", query, "extensions", Map.of("cost", true)));
        assertThat(answer.body().at("/extensions/cost/requested").intValue()).isEqualTo(cost);
        assertThat(answer.body().at("/extensions/cost/limit").intValue()).isEqualTo(100_000);
    }

    @Test
    void whoDoesNotAskIsNotToldTheCost() {
        assertThat(asking.ask("{ sectors { code } }").body().has("extensions")).isFalse();
    }

    @Test
    void aPageOfAnyNumberCostsWhatItsVariableSays() {
        var answer = asking.send(Map.of(
                "query",
                "query ($n: Int) { partners(first: $n) { nodes { name } } }",
                "variables",
                Map.of("n", 2_000_000)));
        assertThat(answer.code()).isEqualTo("TOO_COSTLY");
    }

    @Test
    void limitsUnderWhichACostCouldTurnOverAreNotTaken() {
        assertThatThrownBy(() -> new Limits(
                        DataSize.ofMegabytes(1), 50_000, 10_000, 20, 100_000, 50, 100, 100, 100_000, Duration.ZERO))
                .hasMessageContaining("2^31");
    }
}
