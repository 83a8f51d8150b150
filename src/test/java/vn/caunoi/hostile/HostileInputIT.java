package vn.caunoi.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import vn.caunoi.api.Api;
import vn.caunoi.base.postgres.TestPostgres;

/** Whatever is sent to the running server, it tells nothing of its inside and goes on answering. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestPostgres.class)
class HostileInputIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @AfterEach
    void theServerStillAnswers() throws Exception {
        var answer = post("application/json", body("{ provinces(asOf: \"2023-12-17\") { totalCount } }", Map.of()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"data\":{\"provinces\":{\"totalCount\":63}}}");
    }

    static Stream<String> texts() {
        return Stream.of(
                "\0",
                "Đà\0Nẵng",
                "'; drop table record; --",
                "' or '1'='1",
                "%' union select null, version() --",
                "%_\\",
                "${jndi:ldap://localhost/a}",
                "{{7*7}}",
                "<script>alert(1)</script>",
                "../../../../etc/passwd",
                "\uD800",
                "\uFFFF\u202E\u0000",
                "e\u0301".repeat(20_000),
                "A".repeat(1_000_000),
                "'".repeat(199),
                "(((((((((((",
                "-1",
                "9".repeat(400),
                "NaN",
                "");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whateverTextIsSentAsWhateverArgument(String text) throws Exception {
        for (var query : new String[] {
            "query ($x: String!) { search(text: $x) { nodes { id } } }",
            "query ($x: String) { search(text: \"a\", after: $x) { nodes { id } } }",
            "query ($x: ID!) { node(id: $x) { id } }",
            "query ($x: ID!) { nodes(ids: [$x, $x]) { id } }",
            "query ($x: String!) { province(code: $x) { name } }",
            "query ($x: String!) { country(code: $x) { name } }",
            "query ($x: Date) { provinces(asOf: $x) { totalCount } }",
            "query ($x: String) { partners(first: 3, after: $x) { totalCount } }",
            "query ($x: String) { agreements(last: 3, before: $x) { totalCount } }",
            "query ($x: String) { provinces(filter: {text: $x}) { totalCount } }",
            "query ($x: String) { partners(filter: {text: $x, country: $x, sector: $x, province: $x}) { totalCount } }",
            "query ($x: ID) { agreements(filter: {partner: $x}) { totalCount } }",
            "query ($x: String) { agreements(filter: {text: $x, sector: $x}) { totalCount } }",
            "query ($x: String) { events(filter: {text: $x}) { totalCount } }",
            "query ($x: String) { countries(filter: {text: $x, tradeAgreement: $x}) { totalCount } }",
            "query ($x: String) { missions(filter: {text: $x, country: $x}) { totalCount } }",
            "query ($x: String) { sources(filter: {text: $x}) { totalCount } }",
            "query ($x: String) { conferences(filter: {text: $x}) { totalCount } }",
            "query ($x: String) { province(code: \"48\") { figures(indicator: $x) { label } relations(filter: {country: $x}) { totalCount } } }",
            "query ($x: ID!) { figures(subject: $x) { label } network(of: $x) { truncated } paths(from: $x, to: $x) { text } }"
        }) {
            assertHarmless(query, post("application/json", body(query, Map.of("x", text))));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01",
                "0001-01-01",
                "9999-12-31",
                "-0001-01-01",
                "+99999-01-01",
                "-999999999-01-01",
                "2025-13-01",
                "2025-02-29",
                "infinity",
                "now"
            })
    void daysAtTheEndsOfTheCalendar(String day) throws Exception {
        for (var query : new String[] {
            "query ($x: Date) { provinces(asOf: $x) { totalCount } }",
            "query ($x: Date!) { anniversaries(from: $x, to: $x) { text } }",
            "query ($x: Date) { agreements(filter: {signedFrom: $x, signedTo: $x}) { totalCount } }",
            "query ($x: Date) { events(filter: {from: $x, to: $x}) { totalCount } }"
        }) {
            assertHarmless(query, post("application/json", body(query, Map.of("x", day))));
        }
    }

    static Stream<String> documents() {
        return Stream.of(
                "",
                "{",
                "}",
                "\0",
                "query",
                "{ nothing }",
                "{ province }",
                "{ province(code: 48) { name } }",
                "{ province(code: [\"48\"]) { name } }",
                "{ partners(first: \"x\") { totalCount } }",
                "{ partners(first: 99999999999999) { totalCount } }",
                "{ partners(first: -1) { totalCount } }",
                "{ partners(first: 2147483647) { totalCount } }",
                "{ partners(filter: {nothing: 1}) { totalCount } }",
                "{ node(id: {}) { id } }",
                "{ search(text: \"a\", first: 0) { nodes { id } } }",
                "{ search(text: \"a\", first: 201) { nodes { id } } }",
                "mutation { drop }",
                "subscription { drop }",
                "query A { sectors { code } } query B { sectors { code } }",
                "fragment F on Query { ...F } { ...F }",
                "{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }",
                "{ provinces { nodes @include(if: \"maybe\") { id } } }",
                "{ sectors @skip { code } }",
                "query ($x: Nothing) { sectors { code } }",
                "query ($x: String = 5) { province(code: $x) { id } }",
                "{ " + "a: sectors { code } ".repeat(20_000) + "}",
                "{ sectors { code } " + "@x".repeat(10_000) + " }",
                "{ province(code: \"48\") " + "{ predecessors ".repeat(300) + "{ id }" + " }".repeat(300) + " }",
                "{ province(code: \"48\") " + "{ predecessors ".repeat(20_000) + "{ id }" + " }".repeat(20_000) + " }",
                "{ search(text: " + "[".repeat(20_000) + "\"a\"" + "]".repeat(20_000) + ") { nodes { id } } }",
                "{ provinces(first: 200) { nodes { partners(first: 200) { nodes { relations(first: 200) { nodes "
                        + "{ province { partners(first: 200) { nodes { id } } } } } } } } } }",
                "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }",
                "# " + "x".repeat(900_000));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whateverDocumentIsSent(String document) throws Exception {
        assertHarmless(document, post("application/json", body(document, Map.of())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "[{\"query\":\"{ sectors { code } }\"}]",
                "null",
                "42",
                "\"query\"",
                "{}",
                "{\"query\":null}",
                "{\"query\":42}",
                "{\"query\":{}}",
                "{\"query\":\"{ sectors { code } }\",\"variables\":[]}",
                "{\"query\":\"{ sectors { code } }\",\"variables\":\"x\"}",
                "{\"query\":\"{ sectors { code } }\",\"operationName\":{}}",
                "{\"query\":\"{ sectors { code } }\",\"operationName\":\"Nobody\"}",
                "{\"query\":\"{ sectors { code } }\",\"extensions\":7}",
                "{\"query\":\"{ sectors { code } }\",\"query\":\"{ nothing }\"}",
                "query={ sectors { code } }",
                "\u0000\u0001\u0002"
            })
    void whateverBodyIsSent(String body) throws Exception {
        assertHarmless(body, post("application/json", body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/graphql",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "multipart/form-data",
                "application/json; charset=utf-7",
                "nonsense"
            })
    void whateverTheContentIsSaidToBe(String type) throws Exception {
        var answer = post(type, body("{ sectors { code } }", Map.of()));
        assertHarmless(type, answer);
        if (!type.startsWith("application/json")) {
            assertThat(answer.statusCode()).as(type).isEqualTo(415);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE", "PATCH", "TRACE", "QUERY"})
    void whateverTheMethod(String method) throws Exception {
        var answer = send(HttpRequest.newBuilder(address("/graphql?query=%7Bsectors%7Bcode%7D%7D"))
                .header("Accept", "application/json")
                .method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).as(method).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("sectors\":");
        assertThat(Harm.in(answer.body())).isEmpty();
    }

    @Test
    void languagesThatNobodySpeaks() throws Exception {
        for (var language : new String[] {"xx-ZZ", "*", "vi;q=9", "\"", "en-".repeat(500), "zh-Hant-TW, en;q=0.1"}) {
            assertHarmless(
                    language,
                    send(HttpRequest.newBuilder(address("/graphql"))
                            .header("Content-Type", "application/json")
                            .header("Accept-Language", language)
                            .POST(BodyPublishers.ofString(body("{ province(code: \"99\") { name } }", Map.of())))));
        }
    }

    private static void assertHarmless(String what, HttpResponse<String> answer) {
        assertThat(Harm.in(answer))
                .as(what.length() <= 300 ? what : what.substring(0, 300) + "…")
                .isEmpty();
    }

    private HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address("/graphql"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString(UTF_8));
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String body(String query, Map<String, ?> variables) {
        var body = new HashMap<String, Object>(Map.of("query", query));
        body.put("variables", variables);
        return Api.json(body);
    }
}
