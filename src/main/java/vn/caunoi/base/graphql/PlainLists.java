package vn.caunoi.base.graphql;

import graphql.Scalars;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.execution.MergedField;
import graphql.execution.ValuesResolver;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs a query as GraphQL Java does, except for lists whose items are asked for plain fields alone ({@link PlainField}):
 * their fields are read without the path, the step and the promises that each gets otherwise. A picture of the network
 * has some three thousand of them. What is out of the ordinary, such as a value that fails or is missing where there
 * must be one, is left to GraphQL Java, which reads the list again and tells it.
 */
final class PlainLists extends AsyncExecutionStrategy {

    private final FieldCollector collector = new FieldCollector();

    PlainLists(DataFetcherExceptionHandler failures) {
        super(failures);
    }

    @Override
    protected FieldValueInfo completeValueForList(
            ExecutionContext execution, ExecutionStrategyParameters parameters, Iterable<Object> items) {
        var item = GraphQLTypeUtil.unwrapOne(parameters.getExecutionStepInfo().getUnwrappedNonNullType());
        if (items instanceof Collection
                && GraphQLTypeUtil.unwrapNonNull(item) instanceof GraphQLObjectType type
                && !execution.hasIncrementalSupport()) {
            try {
                var selection = selection(execution, parameters.getField(), type);
                if (selection.isPresent()) {
                    return new FieldValueInfo(
                            CompleteValueType.LIST, new Reader(execution).list(item, items, selection.get()));
                }
            } catch (RuntimeException unusual) {
                return super.completeValueForList(execution, parameters, items);
            }
        }
        return super.completeValueForList(execution, parameters, items);
    }

    /**
     * A field that is asked for.
     *
     * @param key the name it gets in the answer
     * @param below what is asked of its value; null where that has no fields
     */
    private record Asked(
            String key,
            GraphQLType type,
            PlainField.Reading reading,
            @Nullable List<Asked> below) {}

    /** What is asked of a type; empty where that is more than plain fields. */
    private Optional<List<Asked>> selection(ExecutionContext execution, MergedField field, GraphQLObjectType type) {
        var fields = collector.collectFields(
                FieldCollectorParameters.newParameters()
                        .schema(execution.getGraphQLSchema())
                        .objectType(type)
                        .fragments(execution.getFragmentsByName())
                        .variables(execution.getCoercedVariables().toMap())
                        .graphQLContext(execution.getGraphQLContext())
                        .build(),
                field);
        var selection = new ArrayList<Asked>();
        for (var key : fields.getKeys()) {
            var asked = asked(execution, key, fields.getSubField(key), type);
            if (asked == null) {
                return Optional.empty();
            }
            selection.add(asked);
        }
        return Optional.of(selection);
    }

    private @Nullable Asked asked(ExecutionContext execution, String key, MergedField field, GraphQLObjectType type) {
        if (field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
            return new Asked(key, Scalars.GraphQLString, source -> type.getName(), null);
        }
        var schema = execution.getGraphQLSchema();
        var definition = Introspection.getFieldDefinition(schema, type, field.getName());
        if (!(schema.getCodeRegistry().getDataFetcher(type, definition) instanceof PlainField plain)) {
            return null;
        }
        var value = GraphQLTypeUtil.unwrapAll(definition.getType());
        var reading = plain.with(arguments(execution, definition, field));
        if (value instanceof GraphQLObjectType object) {
            return selection(execution, field, object)
                    .map(below -> new Asked(key, definition.getType(), reading, below))
                    .orElse(null);
        }
        return GraphQLTypeUtil.isLeaf(value) ? new Asked(key, definition.getType(), reading, null) : null;
    }

    private static Map<String, Object> arguments(
            ExecutionContext execution, GraphQLFieldDefinition definition, MergedField field) {
        return definition.getArguments().isEmpty()
                ? Map.of()
                : ValuesResolver.getArgumentValues(
                        execution.getGraphQLSchema().getCodeRegistry(),
                        definition.getArguments(),
                        field.getArguments(),
                        execution.getCoercedVariables(),
                        execution.getGraphQLContext(),
                        execution.getLocale());
    }

    /** Reads what is asked for, for one execution. */
    private record Reader(ExecutionContext execution) {

        List<@Nullable Object> list(GraphQLType item, Iterable<?> items, @Nullable List<Asked> below) {
            var list = new ArrayList<@Nullable Object>();
            for (var each : items) {
                list.add(value(item, each, below));
            }
            return list;
        }

        private Map<String, @Nullable Object> object(Object source, List<Asked> fields) {
            var object = LinkedHashMap.<String, @Nullable Object>newLinkedHashMap(fields.size());
            for (var field : fields) {
                object.put(field.key(), value(field.type(), field.reading().of(source), field.below()));
            }
            return object;
        }

        private @Nullable Object value(GraphQLType type, @Nullable Object boxed, @Nullable List<Asked> below) {
            if (type instanceof GraphQLNonNull must) {
                var value = value(must.getWrappedType(), boxed, below);
                if (value == null) {
                    throw new NotPlain("A value is missing");
                }
                return value;
            }
            var value = execution.getValueUnboxer().unbox(boxed);
            if (value == null) {
                return null;
            }
            var context = execution.getGraphQLContext();
            return switch (type) {
                case GraphQLScalarType scalar -> scalar.getCoercing().serialize(value, context, execution.getLocale());
                case GraphQLEnumType symbol -> symbol.serialize(value, context, execution.getLocale());
                case GraphQLList list
                when value instanceof Iterable<?> items -> list(list.getWrappedType(), items, below);
                default -> {
                    if (below == null) {
                        throw new NotPlain("A value is not of its type");
                    }
                    yield object(value, below);
                }
            };
        }
    }
}
