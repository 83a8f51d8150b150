package vn.caunoi.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.test.context.ContextConfiguration;
import vn.caunoi.api.Api;
import vn.caunoi.base.postgres.TestPostgres;

/** Ten thousand hostile requests, whichever way they are wrong: nothing fails, nothing leaks, and it goes on. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestPostgres.class)
class HostileRequestsIT {

    private static final int REQUESTS = 10_000;
    private static final int AT_ONCE = 8;
    private static final int ENOUGH_TO_SEE = 20;

    private static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z_]+)\"");

    private final Set<String> codes = ConcurrentHashMap.newKeySet();
    private final GraphQlSource source;

    @LocalServerPort
    private int port;

    @Autowired
    HostileRequestsIT(GraphQlSource source) {
        this.source = source;
    }

    @Test
    void nothingFailsNothingLeaksAndTheServerGoesOn() throws Exception {
        try (var client = HttpClient.newHttpClient();
                var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var requests = new HostileRequests(new SchemaWalk(source.schema(), fillers(client)).places());
            var problems = new ConcurrentLinkedQueue<String>();
            IntStream.range(0, REQUESTS)
                    .forEach(number -> threads.submit(() -> ask(client, requests.request(number), number, problems)));
            threads.close();
            assertThat(problems).isEmpty();
            assertThat(codes)
                    .as("what the requests were refused for")
                    .contains(
                            "BAD_JSON",
                            "BAD_REQUEST",
                            "BAD_SYNTAX",
                            "BAD_QUERY",
                            "BATCH_REFUSED",
                            "TOO_BIG",
                            "TOO_LONG",
                            "TOO_DEEP",
                            "TOO_MANY_ALIASES",
                            "TOO_MANY_DIRECTIVES",
                            "TOO_MANY_FIELDS",
                            "UNKNOWN_DOCUMENT",
                            "UNSUPPORTED_MEDIA_TYPE",
                            "BAD_ID",
                            "BAD_CURSOR",
                            "UNKNOWN_CODE");
            assertThat(post(client, query("{ provinces(asOf: \"2023-12-17\") { totalCount } }"))
                            .body())
                    .isEqualTo("{\"data\":{\"provinces\":{\"totalCount\":63}}}");
        }
    }

    private void ask(HttpClient client, HostileRequests.Sent sent, int number, Collection<String> problems) {
        if (problems.size() >= ENOUGH_TO_SEE) {
            return;
        }
        try {
            var answer = post(client, sent);
            CODE.matcher(answer.body()).results().map(code -> code.group(1)).forEach(codes::add);
            Harm.in(answer).ifPresent(harm -> problems.add("%d %s%n  sent: %s".formatted(number, harm, sent)));
        } catch (Exception unanswered) {
            problems.add("%d unanswered: %s%n  sent: %s".formatted(number, unanswered, sent));
        }
    }

    private Map<String, String> fillers(HttpClient client) throws Exception {
        var answer = post(client, query("{ provinces(first: 1) { nodes { id } } }"));
        var id = Api.read(answer.body()).at("/data/provinces/nodes/0/id").stringValue();
        return Map.of("ID", Api.json(id), "Date", "\"2025-07-01\"", "Int", "1", "Boolean", "true");
    }

    private static HostileRequests.Sent query(String document) {
        return new HostileRequests.Sent(
                "application/json",
                "application/json",
                Api.json(Map.of("query", document)).getBytes(UTF_8));
    }

    private HttpResponse<String> post(HttpClient client, HostileRequests.Sent sent) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                        .header("Content-Type", sent.contentType())
                        .header("Accept", sent.accept())
                        .POST(BodyPublishers.ofByteArray(sent.body()))
                        .build(),
                BodyHandlers.ofString(UTF_8));
    }
}
