package vn.caunoi.hostile;

import static java.util.Comparator.comparingInt;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds every {@link TextPlace} of a schema: in the arguments of queries, of fields below them, and of mutations. */
final class SchemaWalk {

    private static final int DEEPEST_INPUT = 5;
    private static final Set<String> NO_TEXT = Set.of("Int", "Float", "Boolean", "Decimal");

    private final GraphQLSchema schema;
    private final Map<String, String> fillers;

    /** The way to a type: what to ask to be there, and how unlikely it is that something is. */
    private record Way(GraphQLObjectType type, String open, int braces, int unlikely) {}

    /** A value with {@link TextPlace#HERE} in it, and the type of what goes there. */
    private record Template(String value, String type) {}

    /** The fillers are what to write for arguments that must be given, by the name of their type. */
    SchemaWalk(GraphQLSchema schema, Map<String, String> fillers) {
        this.schema = schema;
        this.fillers = fillers;
    }

    List<TextPlace> places() {
        return Stream.concat(queries().stream(), mutations().stream()).toList();
    }

    List<TextPlace> queries() {
        return ways().stream()
                .flatMap(way -> way.type().getFieldDefinitions().stream()
                        .flatMap(field -> places("query", way.type(), field)
                                .map(place -> new TextPlace(
                                        place.coordinates(),
                                        "query",
                                        way.open() + place.body() + " }".repeat(way.braces()),
                                        place.type()))))
                .toList();
    }

    List<TextPlace> mutations() {
        var mutation = schema.getMutationType();
        return mutation == null
                ? List.of()
                : mutation.getFieldDefinitions().stream()
                        .flatMap(field -> places("mutation", mutation, field))
                        .toList();
    }

    private Stream<TextPlace> places(String operation, GraphQLObjectType type, GraphQLFieldDefinition field) {
        return field.getArguments().stream()
                .flatMap(argument -> templates(argument.getType(), 0).stream()
                        .map(template -> new TextPlace(
                                "%s.%s(%s) %s"
                                        .formatted(
                                                type.getName(), field.getName(), argument.getName(), template.value()),
                                operation,
                                "{ " + call(field, argument, template.value()) + selection(field) + " }",
                                template.type())));
    }

    /** Ways to all types that queries reach, those that are likely to find something there. */
    private List<Way> ways() {
        var found = new HashMap<String, Way>();
        var open = new PriorityQueue<>(comparingInt(Way::unlikely));
        open.add(new Way(schema.getQueryType(), "", 0, 0));
        while (!open.isEmpty()) {
            var way = open.remove();
            if (found.putIfAbsent(way.type().getName(), way) == null) {
                for (var field : way.type().getFieldDefinitions()) {
                    open.addAll(steps(way, field));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private List<Way> steps(Way way, GraphQLFieldDefinition field) {
        if (!(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType to)) {
            return List.of();
        }
        var needed =
                (int) field.getArguments().stream().filter(SchemaWalk::isNeeded).count();
        var call = way.open() + "{ " + call(field, null, "") + " ";
        var unlikely = way.unlikely() + 1 + 10 * needed;
        return to instanceof GraphQLObjectType object
                ? List.of(new Way(object, call, way.braces() + 1, unlikely))
                : possible(to).stream()
                        .map(each -> new Way(
                                each, call + "{ ... on " + each.getName() + " ", way.braces() + 2, unlikely + 5))
                        .toList();
    }

    private List<GraphQLObjectType> possible(GraphQLCompositeType type) {
        return switch (type) {
            case graphql.schema.GraphQLInterfaceType several -> schema.getImplementations(several);
            case graphql.schema.GraphQLUnionType several ->
                several.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
            default -> List.of();
        };
    }

    private String call(GraphQLFieldDefinition field, @Nullable GraphQLArgument target, String value) {
        var arguments = field.getArguments().stream()
                .filter(argument -> argument == target || isNeeded(argument))
                .map(argument ->
                        argument.getName() + ": " + (argument == target ? value : filler(argument.getType(), 0)))
                .collect(Collectors.joining(", "));
        return field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")");
    }

    private static String selection(GraphQLFieldDefinition field) {
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        return type instanceof GraphQLCompositeType ? " { __typename }" : "";
    }

    private static boolean isNeeded(GraphQLArgument argument) {
        return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
    }

    private List<Template> templates(GraphQLInputType type, int depth) {
        var printed = GraphQLTypeUtil.simplePrint(type);
        return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
            case GraphQLScalarType scalar ->
                NO_TEXT.contains(scalar.getName()) ? List.of() : List.of(new Template(TextPlace.HERE, printed));
            case GraphQLList list ->
                templates((GraphQLInputType) list.getWrappedType(), depth).stream()
                        .map(each -> new Template("[" + each.value() + "]", each.type()))
                        .toList();
            case GraphQLInputObjectType input ->
                depth == DEEPEST_INPUT
                        ? List.of()
                        : input.getFieldDefinitions().stream()
                                .flatMap(field -> templates(field.getType(), depth + 1).stream()
                                        .map(each -> new Template(object(input, field, each.value()), each.type())))
                                .toList();
            default -> List.of();
        };
    }

    private String object(GraphQLInputObjectType input, GraphQLInputObjectField target, String value) {
        var fields = new ArrayList<String>();
        fields.add(target.getName() + ": " + value);
        if (!input.isOneOf()) {
            input.getFieldDefinitions().stream()
                    .filter(field -> field != target && isNeeded(field))
                    .forEach(field -> fields.add(field.getName() + ": " + filler(field.getType(), 0)));
        }
        return "{" + String.join(", ", fields) + "}";
    }

    private static boolean isNeeded(GraphQLInputObjectField field) {
        return GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue();
    }

    /** A value that is well formed, so that what fails is the text. */
    private String filler(GraphQLType type, int depth) {
        return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
            case GraphQLScalarType scalar -> fillers.getOrDefault(scalar.getName(), "\"x\"");
            case GraphQLEnumType closed -> closed.getValues().getFirst().getName();
            case GraphQLList list -> "[" + filler(list.getWrappedType(), depth) + "]";
            case GraphQLInputObjectType input ->
                input.getFieldDefinitions().stream()
                        .filter(field -> depth < DEEPEST_INPUT && isNeeded(field))
                        .map(field -> field.getName() + ": " + filler(field.getType(), depth + 1))
                        .collect(Collectors.joining(", ", "{", "}"));
            default -> "null";
        };
    }
}
