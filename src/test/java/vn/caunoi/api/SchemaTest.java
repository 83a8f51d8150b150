package vn.caunoi.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.util.ClassUtils;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SchemaInspection;
import vn.caunoi.base.Identified;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;

/** The schema is described, well formed, and the same as the code. */
@DatabaseTest
class SchemaTest {

    private final GraphQLSchema schema;
    private final SchemaInspection inspection;
    private final Map<String, Class<?>> classes = classes();

    @Autowired
    SchemaTest(GraphQlSource source, SchemaInspection inspection) throws IOException {
        this.schema = source.schema();
        this.inspection = inspection;
    }

    @Test
    void everythingIsDescribed() {
        var undescribed = new ArrayList<String>();
        types().forEach(type -> {
            note(undescribed, type.getName(), type.getDescription());
            switch (type) {
                case GraphQLFieldsContainer container ->
                    container.getFieldDefinitions().forEach(field -> {
                        var name = type.getName() + "." + field.getName();
                        note(undescribed, name, field.getDescription());
                        field.getArguments()
                                .forEach(argument -> note(
                                        undescribed, name + "(" + argument.getName() + ")", argument.getDescription()));
                    });
                case GraphQLInputObjectType input ->
                    input.getFieldDefinitions()
                            .forEach(field ->
                                    note(undescribed, type.getName() + "." + field.getName(), field.getDescription()));
                case GraphQLEnumType closed ->
                    closed.getValues()
                            .forEach(value ->
                                    note(undescribed, type.getName() + "." + value.getName(), value.getDescription()));
                default -> {}
            }
        });
        assertThat(undescribed).isEmpty();
    }

    @Test
    void everyListOfPagesIsAConnectionAsRelayHasIt() {
        assertThat(fields().filter(field -> named(field).getName().endsWith("Connection")))
                .isNotEmpty()
                .allSatisfy(field -> {
                    assertThat(printed(field))
                            .as(field.getName())
                            .isEqualTo(named(field).getName() + "!");
                    assertThat(argumentTypes(field))
                            .containsEntry("first", "Int")
                            .containsEntry("after", "String");
                    if (field.getArgument("last") != null) {
                        assertThat(argumentTypes(field))
                                .containsEntry("last", "Int")
                                .containsEntry("before", "String");
                    }
                });
        assertThat(types().filter(type -> type.getName().endsWith("Connection")).map(GraphQLObjectType.class::cast))
                .hasSizeGreaterThan(8)
                .allSatisfy(this::checkConnection);
    }

    @Test
    void everyRecordIsANodeAndCanBeAskedForAgain() {
        assertThat(types().filter(GraphQLObjectType.class::isInstance)
                        .map(GraphQLObjectType.class::cast)
                        .filter(type -> type.getInterfaces().stream()
                                .anyMatch(of -> of.getName().equals("Record"))))
                .hasSize(RecordKind.values().length)
                .allSatisfy(type -> {
                    assertThat(type.getInterfaces())
                            .extracting(GraphQLNamedType::getName)
                            .contains("Node");
                    assertThat(Arrays.stream(RecordKind.values()).map(RecordKind::typeName))
                            .contains(type.getName());
                });
    }

    @Test
    void everyEnumHasTheConstantsOfTheJavaEnumOfItsName() {
        assertThat(types().filter(GraphQLEnumType.class::isInstance).map(GraphQLEnumType.class::cast))
                .hasSizeGreaterThan(20)
                .allSatisfy(type -> assertThat(type.getValues())
                        .as(type.getName())
                        .extracting(GraphQLEnumValueDefinition::getName)
                        .containsExactlyInAnyOrderElementsOf(constants(type.getName())));
    }

    @Test
    void everyFieldIsAnsweredByTheCode() {
        var report = inspection.report();
        assertThat(report.unmappedFields().stream()
                        .map(field -> field.getTypeName() + "." + field.getFieldName())
                        .filter(field -> !isShared(field)))
                .isEmpty();
        assertThat(report.unmappedRegistrations()).isEmpty();
        assertThat(report.unmappedArguments()).isEmpty();
        assertThat(report.fieldNullnessErrors()).isEmpty();
        assertThat(report.argumentNullnessErrors()).isEmpty();
    }

    @Test
    void everyFieldOfARecordIsItsOwnOrContributed() {
        assertThat(types().filter(GraphQLObjectType.class::isInstance)
                        .map(GraphQLObjectType.class::cast)
                        .filter(type -> classes.containsKey(type.getName()))
                        .flatMap(type -> type.getFieldDefinitions().stream()
                                .filter(field -> !isFetched(type, field))
                                .map(field -> type.getName() + "." + field.getName()))
                        .filter(field -> !isShared(field) && !isAccessor(field)))
                .isEmpty();
    }

    private void checkConnection(GraphQLObjectType connection) {
        var name = connection.getName().replace("Connection", "");
        var edge = (GraphQLObjectType) Objects.requireNonNull(schema.getType(name + "Edge"));
        var node = printed(Objects.requireNonNull(edge.getFieldDefinition("node")));
        assertThat(printed(connection.getFieldDefinition("edges"))).isEqualTo("[" + name + "Edge!]!");
        assertThat(printed(connection.getFieldDefinition("nodes"))).isEqualTo("[" + node + "]!");
        assertThat(printed(connection.getFieldDefinition("pageInfo"))).isEqualTo("PageInfo!");
        assertThat(printed(edge.getFieldDefinition("cursor"))).isEqualTo("String!");
        assertThat(node).isEqualTo(name.equals("Search") ? "Record!" : name + "!");
        if (!name.equals("Search")) {
            assertThat(printed(connection.getFieldDefinition("totalCount"))).isEqualTo("Int!");
        }
    }

    /** The id, and texts in two languages, are answered alike on every type. */
    private boolean isShared(String coordinates) {
        var type = coordinates.substring(0, coordinates.indexOf('.'));
        var field = coordinates.substring(coordinates.indexOf('.') + 1);
        var java = classes.get(type);
        return java != null
                && (field.equals("id")
                        ? Identified.class.isAssignableFrom(java)
                        : ClassUtils.hasMethod(java, field, Lang.class) || isAccessor(coordinates));
    }

    private boolean isAccessor(String coordinates) {
        return ClassUtils.hasMethod(
                Objects.requireNonNull(classes.get(coordinates.substring(0, coordinates.indexOf('.')))),
                coordinates.substring(coordinates.indexOf('.') + 1));
    }

    private boolean isFetched(GraphQLObjectType type, GraphQLFieldDefinition field) {
        return !(schema.getCodeRegistry().getDataFetcher(type, field) instanceof graphql.schema.PropertyDataFetcher<?>)
                && !(schema.getCodeRegistry().getDataFetcher(type, field)
                        instanceof graphql.schema.SingletonPropertyDataFetcher<?>);
    }

    private List<String> constants(String name) {
        var java = classes.get(name);
        assertThat(java).as("the Java enum " + name).isNotNull();
        return Arrays.stream(java.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private Stream<GraphQLNamedType> types() {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"));
    }

    private Stream<GraphQLFieldDefinition> fields() {
        return types().filter(GraphQLFieldsContainer.class::isInstance)
                .flatMap(type -> ((GraphQLFieldsContainer) type).getFieldDefinitions().stream());
    }

    private static GraphQLNamedType named(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType());
    }

    private static String printed(@Nullable GraphQLFieldDefinition field) {
        return field == null ? "missing" : GraphQLTypeUtil.simplePrint(field.getType());
    }

    private static Map<String, String> argumentTypes(GraphQLFieldDefinition field) {
        var types = new HashMap<String, String>();
        for (GraphQLArgument argument : field.getArguments()) {
            types.put(argument.getName(), GraphQLTypeUtil.simplePrint(argument.getType()));
        }
        return types;
    }

    private static void note(List<String> undescribed, String name, @Nullable String description) {
        if (description == null || description.isBlank()) {
            undescribed.add(name);
        }
    }

    /** The classes of the register by their simple name; those of the user interface answer no query. */
    private static Map<String, Class<?>> classes() throws IOException {
        var found = new HashMap<String, Class<?>>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:vn/caunoi/*/*.class")) {
            var path = file.getURL().getPath();
            if (path.contains("/test-classes/") || path.contains("/ui/") || path.contains("package-info")) {
                continue;
            }
            var name = path.substring(path.indexOf("vn/caunoi/"), path.length() - ".class".length())
                    .replace('/', '.');
            var type = ClassUtils.resolveClassName(name, SchemaTest.class.getClassLoader());
            if (type.isRecord() || type.isEnum()) {
                found.putIfAbsent(type.getSimpleName(), type);
            }
        }
        return found;
    }
}
