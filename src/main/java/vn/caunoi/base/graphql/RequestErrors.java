package vn.caunoi.base.graphql;

import graphql.ErrorClassification;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.LinkedHashMap;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.caunoi.base.Lang;

/** Errors of the request as a whole, which no field answers for, have a code and a language as those of fields have. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestErrors implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(response -> coded(response, Lang.of(request.getLocale())));
    }

    private static WebGraphQlResponse coded(WebGraphQlResponse response, Lang lang) {
        if (response.getData() instanceof Publisher<?> results) {
            return response.transform(builder ->
                    builder.data(Flux.from(results).map(result -> coded((ExecutionResult) result, lang))));
        }
        if (response.getErrors().stream().noneMatch(RequestErrors::isOfTheRequest)) {
            return response;
        }
        return response.transform(builder -> builder.errors(response.getExecutionResult().getErrors().stream()
                .map(error -> withCode(error, lang))
                .toList()));
    }

    /** One of the results of a subscription. */
    private static ExecutionResult coded(ExecutionResult result, Lang lang) {
        return result.getErrors().stream().allMatch(RequestErrors::hasCode)
                ? result
                : result.transform(builder -> builder.errors(result.getErrors().stream()
                        .map(error -> withCode(error, lang))
                        .toList()));
    }

    private static boolean hasCode(GraphQLError error) {
        return error.getExtensions() != null && error.getExtensions().containsKey("code");
    }

    private static boolean isOfTheRequest(ResponseError error) {
        return error.getPath().isEmpty() || !error.getExtensions().containsKey("code");
    }

    private static GraphQLError withCode(GraphQLError error, Lang lang) {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code(error.getErrorType()));
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        var told = extensions.get(lang == Lang.VI ? "messageVi" : "messageEn");
        return GraphqlErrorBuilder.newError()
                .message("%s", told == null ? error.getMessage() : told)
                .locations(error.getLocations())
                .path(error.getPath())
                .errorType(error.getErrorType())
                .extensions(extensions)
                .build();
    }

    private static String code(ErrorClassification type) {
        return switch (type.toString()) {
            case "InvalidSyntax" -> "BAD_SYNTAX";
            case "DataFetchingException", "NullValueInNonNullableField" -> "INTERNAL_ERROR";
            default -> "BAD_QUERY";
        };
    }
}
