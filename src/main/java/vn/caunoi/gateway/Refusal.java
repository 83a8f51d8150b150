package vn.caunoi.gateway;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.caunoi.base.Lang;

/** Why a request is not answered: a stable code, the figures, and what to do about it, in both languages. */
record Refusal(String code, Map<String, Object> figures, String messageVi, String messageEn) {

    static Refusal of(String code, String messageVi, String messageEn) {
        return new Refusal(code, Map.of(), messageVi, messageEn);
    }

    /** Something there is too much of; both messages are given the figure and the limit. */
    static Refusal tooMuch(String code, long reached, long limit, String messageVi, String messageEn) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("reached", reached);
        figures.put("limit", limit);
        return new Refusal(code, figures, messageVi.formatted(reached, limit), messageEn.formatted(reached, limit));
    }

    GraphQLError error() {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code);
        extensions.putAll(figures);
        extensions.put("messageVi", messageVi);
        extensions.put("messageEn", messageEn);
        return GraphqlErrorBuilder.newError()
                .errorType(ErrorType.ExecutionAborted)
                .message("%s", messageEn)
                .locations(null)
                .extensions(extensions)
                .build();
    }

    /** Ends the execution with this as its only answer. */
    AbortExecutionException abort() {
        return new AbortExecutionException(List.of(error()));
    }

    /** The whole answer to a request that never became a query. */
    Map<String, Object> answer(Locale locale) {
        var error = new LinkedHashMap<>(error().toSpecification());
        error.put("message", Lang.of(locale).name(messageVi, messageEn));
        return Map.of("errors", List.of(error));
    }
}
