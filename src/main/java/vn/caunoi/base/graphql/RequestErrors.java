package vn.caunoi.base.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.LinkedHashMap;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Errors of the request as a whole, which no field answers for, have a code as those of fields have. */
@Component
class RequestErrors implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(RequestErrors::coded);
    }

    private static WebGraphQlResponse coded(WebGraphQlResponse response) {
        if (response.getErrors().stream().allMatch(RequestErrors::hasCode)) {
            return response;
        }
        return response.transform(builder -> builder.errors(response.getExecutionResult().getErrors().stream()
                .map(RequestErrors::withCode)
                .toList()));
    }

    private static boolean hasCode(ResponseError error) {
        return error.getExtensions().containsKey("code");
    }

    private static GraphQLError withCode(GraphQLError error) {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code(error.getErrorType()));
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        return GraphqlErrorBuilder.newError()
                .message("%s", error.getMessage())
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
