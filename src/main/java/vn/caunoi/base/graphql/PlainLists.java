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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

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
            ExecutionContext execution, ExecutionStrategyParameters parameters, Iterable<Object> each) {
        var item = GraphQLTypeUtil.unwrapOne(parameters.getExecutionStepInfo().getUnwrappedNonNullType());
        if (each instanceof Collection<Object> items
                && GraphQLTypeUtil.unwrapNonNull(item) instanceof GraphQLObjectType type
                && !execution.hasIncrementalSupport()) {
            try {
                var selection = selection(execution, parameters.getField(), type);
                if (selection.isPresent()) {
                    return new FieldValueInfo(
                            CompleteValueType.LIST, new Reader(execution).list(item, items, selection.get()));
                }
            } catch (RuntimeException unusual) {
                return super.completeValueForList(execution, parameters, each);
            }
        }
        return super.completeValueForList(execution, parameters, each);
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
            @Nullable Selection below) {}

    /** All that is asked of a type, and the names it gets. */
    private record Selection(List<Asked> fields, List<SerializedString> keys) {
        Selection(List<Asked> fields) {
            this(
                    fields,
                    fields.stream()
                            .map(field -> new SerializedString(field.key()))
                            .toList());
        }
    }

    /** What is asked of a type; empty where that is more than plain fields. */
    private Optional<Selection> selection(ExecutionContext execution, MergedField field, GraphQLObjectType type) {
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
        return Optional.of(new Selection(selection));
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

    /**
     * Reads what is asked for, for one execution.
     *
     * @param symbols the names of the values of enumerations: GraphQL Java goes through all of them each time
     */
    private record Reader(ExecutionContext execution, Map<Enum<?>, Object> symbols) {

        Reader(ExecutionContext execution) {
            this(execution, new HashMap<>());
        }

        List<@Nullable Object> list(GraphQLType item, Collection<?> items, @Nullable Selection below) {
            var list = new ArrayList<@Nullable Object>(items.size());
            for (var each : items) {
                list.add(value(item, each, below));
            }
            return list;
        }

        private Row object(Object source, Selection below) {
            var fields = below.fields();
            @Nullable Object[] values = new Object[fields.size()];
            for (int at = 0; at < values.length; at++) {
                var field = fields.get(at);
                values[at] = value(field.type(), field.reading().of(source), field.below());
            }
            return new Row(below.keys(), values);
        }

        private @Nullable Object value(GraphQLType type, @Nullable Object boxed, @Nullable Selection below) {
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
            return switch (type) {
                case GraphQLScalarType scalar ->
                    scalar.getCoercing().serialize(value, execution.getGraphQLContext(), execution.getLocale());
                case GraphQLEnumType symbol -> symbol(symbol, value);
                case GraphQLList list
                when value instanceof Collection<?> items -> list(list.getWrappedType(), items, below);
                default -> {
                    if (below == null) {
                        throw new NotPlain("A value is not of its type");
                    }
                    yield object(value, below);
                }
            };
        }

        private Object symbol(GraphQLEnumType type, Object value) {
            return value instanceof Enum<?> known
                    ? symbols.computeIfAbsent(known, first -> named(type, first))
                    : named(type, value);
        }

        private Object named(GraphQLEnumType type, Object value) {
            return type.serialize(value, execution.getGraphQLContext(), execution.getLocale());
        }
    }
}
