package vn.caunoi.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.ParserOptions;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client of the last release is served by this one, unless it was declared that and why it is not. */
class ReleasedSchemaTest {

    private static final ParserOptions LIMITED = ParserOptions.getDefaultParserOptions();

    private static final Path RELEASED = Path.of("src/test/resources/released");
    private static final String BECAUSE = " because ";

    @Test
    void nothingBreaksThatWasNotDeclared() throws IOException {
        var declared = declared();
        assertThat(breaking(released(), Files.readString(Path.of("schema.graphqls"))))
                .filteredOn(change -> declared.stream().noneMatch(line -> line.startsWith(change + BECAUSE)))
                .as("breaking changes; those that are meant are declared, with a reason, in %s", RELEASED)
                .isEmpty();
    }

    @Test
    void everyDeclarationHasAReasonAndAChange() throws IOException {
        var breaking = breaking(released(), Files.readString(Path.of("schema.graphqls")));
        assertThat(declared()).allSatisfy(line -> {
            assertThat(line).contains(BECAUSE);
            assertThat(breaking).contains(line.substring(0, line.indexOf(BECAUSE)));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    label(lang: Lang = VI): String!     → label: String!
                    label(lang: Lang = VI): String!     → label(lang: Lang = VI, of: ID!): String!
                    label(lang: Lang = VI): String!     → label(lang: Lang!): String!
                    label(lang: Lang = VI): String!     → label(lang: Lang = VI): String
                    label(lang: Lang = VI): String!     → label(lang: Lang = VI): [String!]!
                    label(lang: Lang = VI): String!     → caption(lang: Lang = VI): String!
                    enum Lang { VI EN }                 → enum Lang { VI }
                    input Filter { text: String }       → input Filter { text: String kind: Int! }
                    input Filter { text: String }       → input Filter { text: String! }
                    input Filter { text: String }       → input Filter { words: String }
                    union Party = Province | Partner   → union Party = Province
                    type Partner implements Node        → type Partner
                    """)
    void whatWouldBreakAClientIsSeen(String was, String becomes) {
        var before = """
                type Query { node(id: ID!): Node find(filter: Filter): [Party!]! }
                interface Node { id: ID! }
                enum Lang { VI EN }
                input Filter { text: String }
                union Party = Province | Partner
                type Province implements Node { id: ID! label(lang: Lang = VI): String! }
                type Partner implements Node { id: ID! }
                """;
        assertThat(before).contains(was);
        assertThat(breaking(before, before.replace(was, becomes))).isNotEmpty();
    }

    @Test
    void whatOnlyAddsBreaksNobody() {
        var before = "type Query { a(x: Int): Int } enum E { A }";
        var after = "type Query { a(x: Int, y: Int): Int! b: E } enum E { A }";
        assertThat(breaking(before, after)).isEmpty();
    }

    /** The comparison reads both schemas as if they were queries, whose length is limited. */
    @BeforeAll
    static void readWhateverTheLength() {
        ParserOptions.setDefaultParserOptions(ParserOptions.getDefaultSdlParserOptions());
    }

    @AfterAll
    static void limitTheLengthAgain() {
        ParserOptions.setDefaultParserOptions(LIMITED);
    }

    private static List<String> breaking(String before, String after) {
        var found = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(schema(before), schema(after)), found);
        return found.getBreakages().stream().map(ReleasedSchemaTest::told).toList();
    }

    private static String told(DiffEvent change) {
        var field = change.getFieldName() == null ? "" : "." + change.getFieldName();
        return "%s %s%s %s".formatted(change.getCategory(), change.getTypeName(), field, change.getComponents());
    }

    private static graphql.schema.GraphQLSchema schema(String sdl) {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl));
    }

    private static String released() throws IOException {
        return Files.readString(RELEASED.resolve("schema.graphqls"));
    }

    private static List<String> declared() throws IOException {
        return Files.readAllLines(RELEASED.resolve("breaking-changes.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
