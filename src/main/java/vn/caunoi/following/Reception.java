package vn.caunoi.following;

import graphql.ExecutionResult;
import graphql.execution.SubscriptionExecutionStrategy;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.graphql.server.support.BearerTokenAuthenticationExtractor;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;
import vn.caunoi.account.Callers;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Sight;

/**
 * Knows who is at the other end of a connection. A WebSocket may bring its token with the handshake or in its first
 * message, for browsers cannot set headers there; nothing else opens it, no cookie and no page it comes from.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class Reception implements WebSocketGraphQlInterceptor {

    /** Marks a request whose answer may be a stream of events. */
    static final String STREAM = Reception.class.getName() + ".stream";

    private static final String SIGNED_IN = Reception.class.getName() + ".signedIn";

    private final BearerTokenAuthenticationExtractor tokens = new BearerTokenAuthenticationExtractor();
    private final @Nullable AuthenticationManagerResolver<WebSocketSessionInfo> authentication;
    private final Callers callers;

    Reception(ObjectProvider<AuthenticationManagerResolver<WebSocketSessionInfo>> authentication, Callers callers) {
        this.authentication = authentication.getIfAvailable();
        this.callers = callers;
    }

    @Override
    public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo session, Map<String, Object> payload) {
        return tokens.getAuthentication(payload)
                .doOnNext(token ->
                        session.getAttributes().put(SIGNED_IN, new SecurityContextImpl(authenticated(session, token))))
                .then(Mono.defer(() -> refusal(session)));
    }

    private Authentication authenticated(WebSocketSessionInfo session, Authentication token) {
        if (authentication == null) {
            throw new InsufficientAuthenticationException("No tokens are known here");
        }
        return Objects.requireNonNull(authentication.resolve(session).authenticate(token));
    }

    /** Whoever sees nothing is not kept waiting for it. */
    private Mono<Object> refusal(WebSocketSessionInfo session) {
        return as(context(session.getAttributes()), callers::sight) == Sight.NOTHING
                ? Mono.error(new InsufficientAuthenticationException("Nothing to see"))
                : Mono.empty();
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var asking = new Asking(
                request instanceof WebSocketGraphQlRequest socket
                        ? socket.getSessionInfo().getId()
                        : request.getId(),
                Addresses.of(request.getRemoteAddress()));
        request.configureExecutionInput((input, builder) -> builder.graphQLContext(Map.of(
                        Asking.class, asking, SubscriptionExecutionStrategy.KEEP_SUBSCRIPTION_EVENTS_ORDERED, true))
                .build());
        if (request instanceof WebSocketGraphQlRequest socket) {
            return known(context(socket.getSessionInfo().getAttributes()), request, chain);
        }
        var streams = request.getAttributes().containsKey(STREAM);
        return chain.next(request)
                .map(response -> streams || !(response.getData() instanceof Publisher<?>)
                        ? response
                        : withoutStream(request, response));
    }

    private static Mono<WebGraphQlResponse> known(
            @Nullable SecurityContext context, WebGraphQlRequest request, Chain chain) {
        return context == null
                ? chain.next(request)
                : as(context, () -> chain.next(request))
                        .contextWrite(Context.of(SecurityContext.class.getName(), context));
    }

    private static @Nullable SecurityContext context(Map<String, Object> attributes) {
        return attributes.get(SIGNED_IN) instanceof SecurityContext context ? context : null;
    }

    private static <T> T as(@Nullable SecurityContext context, Supplier<T> work) {
        if (context == null) {
            return work.get();
        }
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static WebGraphQlResponse withoutStream(WebGraphQlRequest request, WebGraphQlResponse response) {
        var refused = ExecutionResult.newExecutionResult()
                .addError(NotFollowed.Why.STREAM_NEEDED.error(Lang.of(request.getLocale())))
                .build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(response.getExecutionInput(), refused));
    }
}
