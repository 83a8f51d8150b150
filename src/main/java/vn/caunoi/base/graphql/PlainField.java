package vn.caunoi.base.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A fetcher that needs nothing but its source and the arguments, and so reads a whole list alike ({@link PlainLists}). */
interface PlainField extends LightDataFetcher<@Nullable Object> {

    /** Reads the field of one source. */
    interface Reading {
        @Nullable Object of(Object source);
    }

    /** How the field is read with these arguments. */
    Reading with(Map<String, Object> arguments);

    @Override
    default @Nullable Object get(
            GraphQLFieldDefinition field, @Nullable Object source, Supplier<DataFetchingEnvironment> environment) {
        if (source == null) {
            return null;
        }
        return with(field.getArguments().isEmpty()
                        ? Map.of()
                        : environment.get().getArguments())
                .of(source);
    }

    @Override
    default @Nullable Object get(DataFetchingEnvironment environment) {
        return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
    }
}
