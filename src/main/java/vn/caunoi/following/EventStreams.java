package vn.caunoi.following;

import graphql.ExecutionResult;
import jakarta.servlet.ServletException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.AbstractGraphQlHttpHandler;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.gateway.RequestReader;

/**
 * Answers as server-sent events, the way graphql-sse calls distinct connections: {@code next} for every result, then
 * {@code complete}. Errors and the answers of queries come as {@code next} too. A stream that ends without
 * {@code complete} was cut, and the client goes on elsewhere.
 */
@Component
final class EventStreams extends GraphQlSseHandler {

    private static final long RETRY_SECONDS = 10;

    private final Answers answers;
    private final Connections connections;

    EventStreams(
            WebGraphQlHandler handler,
            JsonMapper mapper,
            Connections connections,
            Scheduler followingThreads,
            Limits limits) {
        super(handler);
        this.answers = new Answers(handler, mapper, followingThreads, limits.keepAlive());
        this.connections = connections;
    }

    @Override
    public ServerResponse handleRequest(ServerRequest request) throws ServletException {
        var type = request.headers().firstHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null && !type.startsWith(MediaType.APPLICATION_JSON_VALUE)) {
            return ServerResponse.status(HttpStatus.UNSUPPORTED_MEDIA_TYPE).build();
        }
        var stream = new EventStream();
        var entered = connections.enter(Addresses.of(request.remoteAddress().orElse(null)), stream::cut);
        if (entered.isEmpty()) {
            return ServerResponse.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_SECONDS))
                    .build();
        }
        stream.whenOver(entered.get()::leave);
        request.attributes().put(Reception.STREAM, stream);
        return RequestReader.answer(() -> {
            try {
                return answers.handleRequest(request);
            } catch (ServletException | RuntimeException unread) {
                entered.get().leave();
                throw unread;
            }
        });
    }

    /** Reads the request and turns the answer into a stream. */
    private static final class Answers extends AbstractGraphQlHttpHandler {

        private final Scheduler threads;
        private final Duration keepAlive;

        Answers(WebGraphQlHandler handler, JsonMapper mapper, Scheduler threads, Duration keepAlive) {
            super(handler, new RequestReader(mapper));
            this.threads = threads;
            this.keepAlive = keepAlive;
        }

        @Override
        protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> response) {
            var stream =
                    (EventStream) Objects.requireNonNull(request.attributes().get(Reception.STREAM));
            return ServerResponse.sse(
                    events -> stream.run(events, response.flatMapMany(Answers::results), keepAlive, threads),
                    Duration.ZERO);
        }

        private static Flux<Map<String, Object>> results(WebGraphQlResponse response) {
            return response.getData() instanceof Publisher<?> stream
                    ? Flux.from(stream)
                            .map(result -> ((ExecutionResult) result).toSpecification())
                            .onErrorResume(SubscriptionPublisherException.class, ended -> Flux.just(ended.toMap()))
                    : Flux.just(response.toMap());
        }
    }
}
