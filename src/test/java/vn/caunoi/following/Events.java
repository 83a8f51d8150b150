package vn.caunoi.following;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that reads server-sent events. */
final class Events implements AutoCloseable {

    /** One event; the name is {@code end} when the stream is over. */
    record Event(String name, String data) {
        JsonNode json() {
            return JsonMapper.shared().readTree(data);
        }
    }

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final BlockingQueue<Event> received = new LinkedBlockingQueue<>();
    private final HttpResponse<InputStream> response;

    private Events(HttpRequest request) {
        try {
            response = CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
        Thread.ofVirtual().start(this::read);
    }

    static Events open(int port, String query, Map<String, ?> variables, String... headers) {
        return send(
                port, JsonMapper.shared().writeValueAsString(Map.of("query", query, "variables", variables)), headers);
    }

    static Events send(int port, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return new Events((headers.length == 0 ? request : request.headers(headers)).build());
    }

    int status() {
        return response.statusCode();
    }

    String type() {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    Event next() {
        try {
            var event = received.poll(30, TimeUnit.SECONDS);
            assertThat(event).as("the next event").isNotNull();
            return event;
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), UTF_8))) {
            var name = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event:")) {
                    name = line.substring("event:".length()).strip();
                } else if (line.startsWith("data:")) {
                    received.add(
                            new Event(name, line.substring("data:".length()).strip()));
                } else if (line.startsWith(":")) {
                    received.add(new Event("comment", ""));
                }
            }
            received.add(new Event("end", ""));
        } catch (IOException cut) {
            received.add(new Event("end", ""));
        }
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
