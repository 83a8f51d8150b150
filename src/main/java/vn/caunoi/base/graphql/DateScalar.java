package vn.caunoi.base.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Calendar days. One that no calendar has, such as 30 February, is an error and not the day that comes next to it. */
final class DateScalar implements Coercing<LocalDate, String> {

    static final GraphQLScalarType INSTANCE = GraphQLScalarType.newScalar()
            .name("Date")
            .coercing(new DateScalar())
            .build();

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        return value.toString();
    }

    @Override
    public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
        var day = day(input);
        if (day == null) {
            throw new CoercingParseValueException(notADay(input));
        }
        return day;
    }

    @Override
    public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        var written = input instanceof StringValue text ? String.valueOf(text.getValue()) : "";
        var day = day(written);
        if (day == null) {
            throw new CoercingParseLiteralException(notADay(written));
        }
        return day;
    }

    private static @Nullable LocalDate day(Object input) {
        if (!(input instanceof String text) || !text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException inNoCalendar) {
            return null;
        }
    }

    private static String notADay(Object input) {
        var text = input.toString();
        return "“%s” is not a calendar day such as 2025-07-01."
                .formatted(text.length() <= 20 ? text : text.substring(0, 20) + "…");
    }
}
