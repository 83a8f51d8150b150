package vn.caunoi.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.DescribedNode;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.StringValue;
import graphql.language.TypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema is written the way the rest of it is: names, inputs, mutations, deprecations. */
class SchemaStyleTest {

    /** What a mutation may do to the object that it is named after; a new verb is added here and nowhere else. */
    private static final List<String> VERBS = List.of(
            "Create",
            "Change",
            "End",
            "Withdraw",
            "Restore",
            "Merge",
            "Unmerge",
            "Decide",
            "Revoke",
            "Disable",
            "Reset",
            "Move",
            "Assess",
            "Assign",
            "Give",
            "Release",
            "Supersede");

    private static final Pattern CAMEL = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Pattern PASCAL = Pattern.compile("[A-Z][a-zA-Z0-9]*");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern MUTATION = Pattern.compile("[a-z][A-Za-z]*(" + String.join("|", VERBS) + ")");
    private static final Pattern REASON = Pattern.compile(".+ Removal not before ([0-9]{4}-[0-9]{2}-[0-9]{2})\\.");

    private static final TypeDefinitionRegistry SCHEMA =
            new SchemaParser().parse(Path.of("schema.graphqls").toFile());

    @Test
    void namesAreWrittenAsIsUsual() {
        assertThat(SCHEMA.types().keySet()).allMatch(PASCAL.asMatchPredicate());
        assertThat(fields().map(FieldDefinition::getName)).isNotEmpty().allMatch(CAMEL.asMatchPredicate());
        assertThat(inputs().map(InputValueDefinition::getName)).isNotEmpty().allMatch(CAMEL.asMatchPredicate());
        assertThat(values().map(EnumValueDefinition::getName)).isNotEmpty().allMatch(CONSTANT.asMatchPredicate());
    }

    @Test
    void aFieldSaysWhatItIsAndNotThatItIsFetched() {
        assertThat(fields().map(FieldDefinition::getName))
                .noneMatch(name -> name.matches("(get|fetch|load|list)[A-Z].*"));
    }

    @Test
    void whatIsHandedInIsAnInputOrAFilter() {
        assertThat(types(InputObjectTypeDefinition.class).map(NamedNode::getName))
                .isNotEmpty()
                .allMatch(name -> name.matches(".+(Input|Filter)"));
        assertThat(SCHEMA.types().values().stream()
                        .filter(type -> !(type instanceof InputObjectTypeDefinition))
                        .map(TypeDefinition::getName))
                .noneMatch(name -> name.matches(".+(Input|Filter)"));
    }

    @Test
    void aMutationNamesTheObjectAndThenWhatIsDoneToIt() {
        assertThat(mutations("Mutation").map(FieldDefinition::getName)).allMatch(MUTATION.asMatchPredicate());
        assertThat(List.of("partnerCreate", "agreementEnd", "apiTokenRevoke")).allMatch(MUTATION.asMatchPredicate());
        assertThat(List.of("createPartner", "partner", "Create", "partnerDelete"))
                .noneMatch(MUTATION.asMatchPredicate());
    }

    @Test
    void recordsAreReachedByIdAsRelaySays() {
        var query = SCHEMA.getTypeOrNull("Query", ObjectTypeDefinition.class).getFieldDefinitions();
        assertThat(query.stream()
                        .filter(field -> field.getName().matches("nodes?"))
                        .map(SchemaStyleTest::signature))
                .containsExactlyInAnyOrder("node(id: ID!): Node", "nodes(ids: [ID!]!): [Node]!");
        var page = SCHEMA.getTypeOrNull("PageInfo", ObjectTypeDefinition.class).getFieldDefinitions();
        assertThat(page.stream().map(SchemaStyleTest::signature))
                .contains(
                        "hasNextPage: Boolean!",
                        "hasPreviousPage: Boolean!",
                        "startCursor: String",
                        "endCursor: String");
    }

    @Test
    void whatWillGoSaysWhyAndFromWhen() {
        assertThat(Stream.<DirectivesContainer<?>>concat(fields(), Stream.concat(inputs(), values()))
                        .filter(element -> element.hasDirective("deprecated"))
                        .map(element ->
                                reason(element.getDirectives("deprecated").getFirst())))
                .allSatisfy(SchemaStyleTest::checkReason);
    }

    @Test
    void aReasonWithoutADateIsNone() {
        checkReason("Ask for label instead. Removal not before 2027-06-01.");
        assertThat(List.of("No longer supported", "Removal not before 2027-06-01.", "Old. Removal not before soon."))
                .noneMatch(reason -> REASON.matcher(reason).matches());
    }

    private static void checkReason(String reason) {
        var found = REASON.matcher(reason);
        assertThat(found.matches()).as(reason).isTrue();
        assertThat(LocalDate.parse(found.group(1))).isNotNull();
    }

    private static String reason(Directive deprecated) {
        var argument = deprecated.getArgument("reason");
        return argument != null && argument.getValue() instanceof StringValue text ? text.getValue() : "";
    }

    private static Stream<FieldDefinition> mutations(String name) {
        return types(ObjectTypeDefinition.class)
                .filter(type -> type.getName().equals(name))
                .flatMap(type -> type.getFieldDefinitions().stream());
    }

    private static Stream<FieldDefinition> fields() {
        return SCHEMA.types().values().stream()
                .filter(ImplementingTypeDefinition.class::isInstance)
                .flatMap(type -> ((ImplementingTypeDefinition<?>) type).getFieldDefinitions().stream());
    }

    /** Arguments and the fields of inputs. */
    private static Stream<InputValueDefinition> inputs() {
        return Stream.concat(
                fields().flatMap(field -> field.getInputValueDefinitions().stream()),
                types(InputObjectTypeDefinition.class).flatMap(type -> type.getInputValueDefinitions().stream()));
    }

    private static Stream<EnumValueDefinition> values() {
        return types(EnumTypeDefinition.class).flatMap(type -> type.getEnumValueDefinitions().stream());
    }

    private static <T extends DescribedNode<?>> Stream<T> types(Class<T> kind) {
        return SCHEMA.types().values().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static String signature(FieldDefinition field) {
        return AstPrinter.printAst(field.transform(builder -> builder.description(null)
                        .inputValueDefinitions(field.getInputValueDefinitions().stream()
                                .map(argument -> argument.transform(each -> each.description(null)))
                                .toList())))
                .strip();
    }
}
