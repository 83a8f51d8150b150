package vn.caunoi.account;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.data.method.annotation.GraphQlExceptionHandler;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import vn.caunoi.base.Lang;

/** Tells who asked for what they may not read why, in the form in which the API tells every error. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NotAllowedErrors {

    @GraphQlExceptionHandler
    GraphQLError notAllowed(NotAllowed not, DataFetchingEnvironment field) {
        var refusal = not.refusal();
        return GraphqlErrorBuilder.newError(field)
                .errorType(refusal == AccountRefusal.SIGN_IN_NEEDED ? ErrorType.UNAUTHORIZED : ErrorType.FORBIDDEN)
                .message("%s", refusal.message(Lang.of(field.getLocale())))
                .extensions(Map.of(
                        "code", refusal.name(),
                        "messageVi", refusal.message(Lang.VI),
                        "messageEn", refusal.message(Lang.EN)))
                .build();
    }
}
