package vn.caunoi.base.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import vn.caunoi.base.PartialDate;

/** Dates of reduced precision; they are only ever given out. */
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
        throw new CoercingParseValueException("PartialDate is not an input type");
    }

    @Override
    public PartialDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        throw new CoercingParseLiteralException("PartialDate is not an input type");
    }
}
