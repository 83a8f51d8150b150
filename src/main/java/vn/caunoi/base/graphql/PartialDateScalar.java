package vn.caunoi.base.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import java.util.Optional;
import vn.caunoi.base.PartialDate;

/** Dates of reduced precision; a year, a month or a day. */
final class PartialDateScalar implements Coercing<PartialDate, String> {

    static final GraphQLScalarType INSTANCE = GraphQLScalarType.newScalar()
            .name("PartialDate")
            .coercing(new PartialDateScalar())
            .build();

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        return value.toString();
    }

    @Override
    public PartialDate parseValue(Object input, GraphQLContext context, Locale locale) {
        return read(input).orElseThrow(() -> new CoercingParseValueException(notADate(input)));
    }

    @Override
    public PartialDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        var written = input instanceof StringValue text ? String.valueOf(text.getValue()) : "";
        return read(written).orElseThrow(() -> new CoercingParseLiteralException(notADate(written)));
    }

    private static Optional<PartialDate> read(Object input) {
        return input instanceof String text ? PartialDate.parse(text) : Optional.empty();
    }

    private static String notADate(Object input) {
        var text = input.toString();
        return "“%s” is not a date such as 2022, 2022-11 or 2022-11-05."
                .formatted(text.length() <= 20 ? text : text.substring(0, 20) + "…");
    }
}
