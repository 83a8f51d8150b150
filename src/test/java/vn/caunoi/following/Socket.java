package vn.caunoi.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that speaks graphql-transport-ws, or whatever else it is told to say. */
final class Socket implements WebSocket.Listener, AutoCloseable {

    static final String PROTOCOL = "graphql-transport-ws";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder begun = new StringBuilder();
    private final WebSocket socket;

    private Socket(URI address, @Nullable String protocol, Map<String, String> headers) {
        var builder = CLIENT.newWebSocketBuilder();
        headers.forEach(builder::header);
        if (protocol != null) {
            builder.subprotocols(protocol);
        }
        socket = builder.buildAsync(address, this).join();
    }

    static Socket open(int port) {
        return open(port, PROTOCOL, Map.of());
    }

    static Socket open(int port, @Nullable String protocol, Map<String, String> headers) {
        return new Socket(URI.create("ws://localhost:" + port + "/graphql"), protocol, headers);
    }

    /** Opened and acknowledged. */
    static Socket ready(int port) {
        return open(port).greet(Map.of());
    }

    Socket greet(Map<String, ?> payload) {
        send(Map.of("type", "connection_init", "payload", payload));
        assertThat(next().path("type").asString()).isEqualTo("connection_ack");
        return this;
    }

    String protocol() {
        return socket.getSubprotocol();
    }

    void send(Map<String, ?> message) {
        send(JSON.writeValueAsString(message));
    }

    void send(String text) {
        socket.sendText(text, true).join();
    }

    void subscribe(String id, String query, Map<String, ?> variables) {
        send(Map.of("id", id, "type", "subscribe", "payload", Map.of("query", query, "variables", variables)));
    }

    /** The next message that is no ping; pings do not make up for it. */
    JsonNode next() {
        try {
            var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (true) {
                var message = received.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                assertThat(message).as("the next message").isNotNull();
                if (!message.path("type").asString().equals("ping")) {
                    return message;
                }
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** The next message of whatever type. */
    JsonNode nextOfAll() throws InterruptedException {
        var message = received.poll(30, TimeUnit.SECONDS);
        assertThat(message).as("the next message").isNotNull();
        return message;
    }

    /** With which code the server closed it. */
    int closeCode() {
        return closed.orTimeout(30, TimeUnit.SECONDS).join();
    }

    /** Ends without a word, as a network does. */
    void cut() {
        socket.abort();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        begun.append(part);
        if (last) {
            received.add(JSON.readTree(begun.toString()));
            begun.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        closed.completeExceptionally(failure);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
