package vn.caunoi.following;

import io.micrometer.context.ContextSnapshotFactory;
import java.util.List;
import java.util.Locale;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.caunoi.base.Lang;

/** Answers over WebSocket: what could not be run at all is one message of the kind {@code error}, as the protocol has it. */
record SocketAnswers(WebGraphQlHandler handler) implements WebGraphQlHandler {

    @Override
    public WebSocketGraphQlInterceptor getWebSocketInterceptor() {
        return handler.getWebSocketInterceptor();
    }

    @Override
    public ContextSnapshotFactory contextSnapshotFactory() {
        return handler.contextSnapshotFactory();
    }

    @Override
    public Mono<WebGraphQlResponse> handleRequest(WebGraphQlRequest request) {
        var read = request instanceof WebSocketGraphQlRequest socket ? inTheirLanguage(socket) : request;
        return handler.handleRequest(read).map(SocketAnswers::refusedAsError);
    }

    /** The language is the one of the handshake. */
    private static WebSocketGraphQlRequest inTheirLanguage(WebSocketGraphQlRequest request) {
        return new WebSocketGraphQlRequest(
                request.getUri().toUri(),
                request.getHeaders(),
                request.getCookies(),
                request.getRemoteAddress(),
                request.getAttributes(),
                request.toMap(),
                request.getId(),
                language(request.getHeaders()),
                request.getSessionInfo());
    }

    private static Locale language(HttpHeaders headers) {
        try {
            return headers.getAcceptLanguageAsLocales().stream().findFirst().orElse(Lang.VI.locale());
        } catch (IllegalArgumentException nobodySpeaks) {
            return Lang.VI.locale();
        }
    }

    private static WebGraphQlResponse refusedAsError(WebGraphQlResponse response) {
        var result = response.getExecutionResult();
        if (response.getData() instanceof Publisher<?> || result.isDataPresent() && response.getData() != null) {
            return response;
        }
        return response.transform(builder -> builder.errors(List.of())
                .data(Flux.error(new SubscriptionPublisherException(result.getErrors(), null))));
    }
}
