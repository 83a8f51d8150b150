package vn.caunoi.gateway;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.caunoi.account.Callers;

/** Decides for each request which document runs, whether it may see the schema, and who pays for it. */
@Component
final class Admission implements WebGraphQlInterceptor {

    /** Where the handler puts the id of a document, for Spring's requests have no place for it. */
    static final String DOCUMENT_ID = "documentId";
    /** What stands for the document of a request that only names one. */
    static final String NO_DOCUMENT = PersistedQuerySupport.PERSISTED_QUERY_MARKER;

    private final TrustedDocuments documents;
    private final RateLimit rates;
    private final Callers callers;
    private final Introspection introspection;

    Admission(
            TrustedDocuments documents,
            RateLimit rates,
            Callers callers,
            @Value("${caunoi.graphql.introspection:ALL}") Introspection introspection) {
        this.documents = documents;
        this.rates = rates;
        this.callers = callers;
        this.introspection = introspection;
    }

    /** Either the text to run or the reason why there is none. */
    private sealed interface Choice {
        record Text(String document) implements Choice {}

        record None(Refusal refusal) implements Choice {}
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return switch (choose(request)) {
            case Choice.None none -> Mono.just(refused(request, none.refusal()));
            case Choice.Text text -> run(request, text.document(), chain);
        };
    }

    private Choice choose(WebGraphQlRequest request) {
        var sent = request.getDocument();
        var id = documentId(request.getExtensions());
        if (id != null && sent.equals(NO_DOCUMENT)) {
            return documents
                    .find(id)
                    .<Choice>map(Choice.Text::new)
                    .orElseGet(() -> new Choice.None(Refusal.of(
                            "UNKNOWN_DOCUMENT",
                            "Máy chủ này không có truy vấn nào mang mã đó.",
                            "This server has no document with that id.")));
        }
        if (id != null && !id.equals(TrustedDocuments.id(sent))) {
            return new Choice.None(Refusal.of(
                    "WRONG_HASH",
                    "Mã truy vấn không phải là SHA-256 của truy vấn được gửi kèm.",
                    "The document's id is not the SHA-256 of the document that came with it."));
        }
        if (documents.only() && !documents.trusts(sent)) {
            return new Choice.None(Refusal.of(
                    "UNTRUSTED_DOCUMENT",
                    "Máy chủ này chỉ chạy những truy vấn đã được đăng ký.",
                    "This server runs only documents that were registered with it."));
        }
        return new Choice.Text(sent);
    }

    private static @Nullable String documentId(Map<String, Object> extensions) {
        if (extensions.get(DOCUMENT_ID) instanceof String id) {
            return id;
        }
        return extensions.get("persistedQuery") instanceof Map<?, ?> apollo
                        && apollo.get("sha256Hash") instanceof String hash
                ? "sha256:" + hash
                : null;
    }

    private Mono<WebGraphQlResponse> run(WebGraphQlRequest request, String document, Chain chain) {
        var seesSchema = introspection == Introspection.ALL || callers.current().signedIn();
        var context = new HashMap<Object, Object>();
        if (!seesSchema) {
            context.put(graphql.introspection.Introspection.INTROSPECTION_DISABLED, true);
        }
        allowance(request).ifPresent(allowance -> context.put(Allowance.class, allowance));
        request.configureExecutionInput((input, builder) ->
                builder.query(document).graphQLContext(context).build());
        return chain.next(request)
                .map(response -> seesSchema ? response : silentOnTheSchema(response))
                .doOnNext(Admission::tellWhenToReturn);
    }

    /** The one that the front door counted on; other ways in have passed none. */
    private Optional<Allowance> allowance(WebGraphQlRequest request) {
        if (request.getAttributes().get(Allowance.class.getName()) instanceof Allowance allowance) {
            return Optional.of(allowance);
        }
        return Optional.ofNullable(request.getRemoteAddress())
                .flatMap(address -> rates.of(
                        callers.current(),
                        address.getHostString(),
                        FrontDoor.isProxied(request.getHeaders()::containsHeader)));
    }

    private static WebGraphQlResponse refused(WebGraphQlRequest request, Refusal refusal) {
        var result =
                ExecutionResult.newExecutionResult().addError(refusal.error()).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }

    private static WebGraphQlResponse silentOnTheSchema(WebGraphQlResponse response) {
        return response.getErrors().isEmpty()
                ? response
                : response.transform(builder -> builder.errors(response.getExecutionResult().getErrors().stream()
                        .map(Admission::withoutNames)
                        .toList()));
    }

    /** What an error says of types and fields would tell the schema one guess at a time. */
    private static GraphQLError withoutNames(GraphQLError error) {
        if (error.getErrorType().toString().equals("IntrospectionDisabled")) {
            return Refusal.of(
                            "INTROSPECTION_REFUSED",
                            "Chỉ người đã đăng nhập mới đọc được lược đồ của API.",
                            "Only those who are signed in may read the schema.")
                    .error();
        }
        if (error.getErrorType() != ErrorType.ValidationError) {
            return error;
        }
        var messageEn = "The document does not fit the schema, which only those who are signed in may read.";
        return GraphqlErrorBuilder.newError()
                .errorType(error.getErrorType())
                .message("%s", messageEn)
                .locations(error.getLocations())
                .extensions(Map.of(
                        "messageVi",
                        "Truy vấn không khớp với lược đồ; chỉ người đã đăng nhập mới đọc được lược đồ.",
                        "messageEn",
                        messageEn))
                .build();
    }

    private static void tellWhenToReturn(WebGraphQlResponse response) {
        response.getErrors().stream()
                .map(error -> error.getExtensions().get(RateLimit.RETRY_AFTER))
                .filter(Long.class::isInstance)
                .findFirst()
                .ifPresent(seconds -> response.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, seconds.toString()));
    }
}
