package vn.caunoi.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said over WebSocket and by server-sent events is what graphql-transport-ws and graphql-sse prescribe. */
class ProtocolIT extends FollowingTest {

    private static final String QUERY = "{ __typename }";

    @Test
    void theHandshakeAgreesOnTheProtocol() {
        try (var socket = Socket.ready(port)) {
            assertThat(socket.protocol()).isEqualTo(Socket.PROTOCOL);
        }
    }

    @Test
    void whoeverSpeaksAnotherProtocolIsNotHeard() {
        try (var socket = Socket.open(port, null, Map.of())) {
            assertThat(socket.closeCode()).isEqualTo(4406);
        }
    }

    @Test
    void whoeverDoesNotGreetIsNotWaitedFor() {
        try (var socket = Socket.open(port)) {
            assertThat(socket.closeCode()).isEqualTo(4408);
        }
    }

    @Test
    void nothingIsToldBeforeTheGreeting() {
        try (var socket = Socket.open(port)) {
            socket.subscribe("1", QUERY, Map.of());
            assertThat(socket.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void nobodyGreetsTwice() {
        try (var socket = Socket.ready(port)) {
            socket.send(Map.of("type", "connection_init"));
            assertThat(socket.closeCode()).isEqualTo(4429);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{nope",
                "null",
                "[]",
                "7",
                "{}",
                "{\"type\":\"nope\"}",
                "{\"type\":7}",
                "{\"type\":\"subscribe\"}",
                "{\"type\":\"subscribe\",\"id\":\"1\"}",
                "{\"type\":\"subscribe\",\"payload\":{\"query\":\"{ __typename }\"}}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{}}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":7}}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"{ __typename }\",\"variables\":7}}"
            })
    void whatTheProtocolDoesNotKnowEndsTheConnection(String message) {
        try (var socket = Socket.ready(port)) {
            socket.send(message);
            assertThat(socket.closeCode()).isEqualTo(4400);
        }
    }

    @Test
    void aMessageThatIsTooLongEndsTheConnection() {
        try (var socket = Socket.ready(port)) {
            socket.send(Map.of("type", "ping", "payload", Map.of("x", "x".repeat(70_000))));
            assertThat(socket.closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void aPingIsAnsweredAndTheServerPingsToo() throws Exception {
        try (var socket = Socket.ready(port)) {
            assertThat(socket.nextOfAll().path("type").asString()).isEqualTo("ping");
            socket.send(Map.of("type", "ping"));
            assertThat(socket.next().path("type").asString()).isEqualTo("pong");
        }
    }

    @Test
    void aQueryIsAnsweredAndComplete() {
        try (var socket = Socket.ready(port)) {
            socket.subscribe("a", QUERY, Map.of());
            var answer = socket.next();
            assertThat(answer.path("type").asString()).isEqualTo("next");
            assertThat(answer.path("payload").path("data").path("__typename").asString())
                    .isEqualTo("Query");
            assertThat(socket.next().path("type").asString()).isEqualTo("complete");
        }
    }

    @Test
    void oneNameIsForOneSubscription() {
        try (var socket = Socket.ready(port)) {
            socket.subscribe("1", CHANGES, Map.of());
            socket.subscribe("1", CHANGES, Map.of());
            assertThat(socket.closeCode()).isEqualTo(4409);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | {} | BAD_SYNTAX",
                "{ nope } | {} | BAD_QUERY",
                "subscription { changes { nope } } | {} | BAD_QUERY",
                "subscription { changes(after: \"nope\") { key } } | {} | BAD_ID",
                "subscription { changes(after: \"Q2hhbmdlOjk5OTk5OTk5OTk\") { key } } | {} | BAD_ID",
                "subscription { changes(province: \"99\") { key } } | {} | UNKNOWN_CODE",
                "subscription { changes(province: \"49\") { key } } | {} | UNKNOWN_CODE",
                "subscription ($x: String) { changes(province: $x) { key } } | {\"x\": \"\\u0000\"} | UNKNOWN_CODE",
                "subscription { changes(kinds: [NOPE]) { key } } | {} | BAD_QUERY"
            })
    void whatCannotBeFollowedIsToldWithACode(String query, String variables, String code) {
        var values = JsonMapper.shared().readValue(variables, Map.class);
        try (var socket = Socket.open(port, Socket.PROTOCOL, Map.of("Accept-Language", "en"))) {
            socket.greet(Map.of());
            socket.subscribe("1", query, values);
            var answer = socket.next();
            assertThat(answer.path("type").asString()).isEqualTo("error");
            assertCoded(answer.path("payload"), code);
            socket.send(Map.of("type", "ping"));
            assertThat(socket.next().path("type").asString()).isEqualTo("pong");
        }
        try (var events = Events.open(port, query, values, "Accept-Language", "en")) {
            var answer = nextSaid(events);
            assertThat(answer.name()).isEqualTo("next");
            assertCoded(answer.json().path("errors"), code);
            assertThat(nextSaid(events).name()).isEqualTo("complete");
            assertThat(nextSaid(events).name()).isEqualTo("end");
        }
    }

    @Test
    void aConnectionHasSoManySubscriptionsAndNoMore() {
        try (var socket = Socket.ready(port)) {
            IntStream.rangeClosed(1, 4).forEach(id -> socket.subscribe(String.valueOf(id), CHANGES, Map.of()));
            var refused = socket.next();
            assertThat(refused.path("type").asString()).isEqualTo("error");
            assertCoded(refused.path("payload"), "TOO_MANY_SUBSCRIPTIONS");

            var left = IntStream.rangeClosed(1, 4)
                    .mapToObj(String::valueOf)
                    .filter(id -> !id.equals(refused.path("id").asString()))
                    .findFirst()
                    .orElseThrow();
            socket.send(Map.of("type", "complete", "id", left));
            socket.subscribe("5", CHANGES, Map.of());
            socket.send(Map.of("type", "ping"));
            assertThat(socket.next().path("type").asString()).isEqualTo("pong");
        }
    }

    @Test
    void aQueryIsAnsweredAsEventsToo() {
        try (var events = Events.open(port, QUERY, Map.of())) {
            assertThat(nextSaid(events).json().path("data").path("__typename").asString())
                    .isEqualTo("Query");
            assertThat(nextSaid(events).name()).isEqualTo("complete");
        }
    }

    @Test
    void aQuietStreamSaysThatItIsStillThere() {
        try (var events = Events.open(port, CHANGES, Map.of())) {
            assertThat(IntStream.range(0, 3).mapToObj(i -> events.next().name()))
                    .containsOnly("comment");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{nope", "null", "[]", "7", "{}", ""})
    void whatIsNoRequestIsRefused(String body) {
        try (var events = Events.send(port, body)) {
            assertThat(events.status()).isEqualTo(400);
        }
    }

    @Test
    void aSubscriptionWithoutAStreamIsToldWhatItNeeds() throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                                .header("Content-Type", "application/json")
                                .header("Accept", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        JsonMapper.shared().writeValueAsString(Map.of("query", CHANGES))))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isLessThan(500);
        assertCoded(JsonMapper.shared().readTree(answer.body()).path("errors"), "STREAM_NEEDED");
    }

    @Test
    void aPageOfAnotherSiteOpensNothing() {
        assertThatThrownBy(() -> Socket.open(port, Socket.PROTOCOL, Map.of("Origin", "https://elsewhere.example")))
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        refused ->
                                assertThat(refused.getResponse().statusCode()).isEqualTo(403));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer nobodys", "Bearer", "Basic YTpi", "nonsense"})
    void aTokenThatNobodyHasOpensNothing(String authorization) {
        try (var socket = Socket.open(port)) {
            socket.send(Map.of("type", "connection_init", "payload", Map.of("Authorization", authorization)));
            assertThat(socket.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void aWrongTokenInTheHeaderIsRefused() {
        try (var events = Events.open(port, CHANGES, Map.of(), "Authorization", "Bearer nobodys")) {
            assertThat(events.status()).isEqualTo(401);
        }
        assertThatThrownBy(() -> Socket.open(port, Socket.PROTOCOL, Map.of("Authorization", "Bearer nobodys")))
                .cause()
                .isInstanceOf(WebSocketHandshakeException.class);
    }

    private static Events.Event nextSaid(Events events) {
        var event = events.next();
        while (event.name().equals("comment")) {
            event = events.next();
        }
        return event;
    }

    private static void assertCoded(JsonNode errors, String code) {
        assertThat(errors.size()).as(errors.toString()).isEqualTo(1);
        var extensions = errors.get(0).path("extensions");
        assertThat(extensions.path("code").asString()).isEqualTo(code);
        if (extensions.has("messageEn")) {
            assertThat(errors.get(0).path("message").asString())
                    .isIn(
                            extensions.path("messageEn").asString(),
                            extensions.path("messageVi").asString());
        }
    }
}
