package vn.caunoi.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import vn.caunoi.DatabaseTest;

/**
 * Every query of {@code graphql-test} gets the answer of {@code expected}. A query may begin with comments of which
 * {@code # language:} and {@code # variables:} count. Where {@code @KEY} stands, in variables and in answers, the id
 * of the seed's record with that key is meant; cursors are masked. With {@code -Dgolden.rewrite} the expectations are
 * written anew, for a reader of the difference to judge.
 */
@DatabaseTest
class GoldenFilesTest {

    private static final Path QUERIES = Path.of("src/test/resources/graphql-test");
    private static final Path EXPECTED = QUERIES.resolve("expected");
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");
    private static final JsonMapper PRETTY =
            Api.JSON.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Api api;
    private final JdbcClient jdbc;
    private RecordKeys records;

    @Autowired
    GoldenFilesTest(MockMvcTester web, JdbcClient jdbc) {
        this.api = new Api(web);
        this.jdbc = jdbc;
    }

    @BeforeEach
    void readKeys() {
        records = new RecordKeys(jdbc);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void theAnswerIsTheOneExpected(Path file) throws IOException {
        var query = Files.readString(file);
        var answer = api.ask(query, variables(query), Locale.forLanguageTag(header("language", query, "vi")));
        var shown = PRETTY.writeValueAsString(masked("", answer)) + "\n";
        var expected = EXPECTED.resolve(file.getFileName().toString().replace(".graphql", ".json"));
        if (REWRITE) {
            Files.writeString(expected, shown);
        }
        assertThat(shown).isEqualTo(Files.readString(expected));
    }

    @Test
    void noExpectationIsLeftOfAQueryThatWentAway() throws IOException {
        try (var files = Files.list(EXPECTED)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", ".graphql")))
                    .allMatch(name -> Files.exists(QUERIES.resolve(name)));
        }
    }

    static List<Named<Path>> queries() throws IOException {
        try (Stream<Path> files = Files.list(QUERIES)) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .map(file -> named(file.getFileName().toString(), file))
                    .toList();
        }
    }

    private Object withIds(Object value) {
        return switch (value) {
            case String text when text.startsWith("@") -> records.id(text.substring(1));
            case List<?> all -> all.stream().map(this::withIds).toList();
            default -> value;
        };
    }

    private Map<String, Object> variables(String query) {
        var found = Api.JSON.readValue(header("variables", query, "{}"), new TypeReference<Map<String, Object>>() {});
        found.replaceAll((name, value) -> withIds(value));
        return found;
    }

    private static String header(String name, String query, String usual) {
        var mark = "# " + name + ":";
        return query.lines()
                .takeWhile(line -> line.startsWith("#"))
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()).strip())
                .findFirst()
                .orElse(usual);
    }

    private JsonNode masked(String field, JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                var copy = object.objectNode();
                object.forEachEntry((name, value) -> copy.set(name, masked(name, value)));
                yield copy;
            }
            case ArrayNode array -> {
                var copy = array.arrayNode();
                array.forEach(value -> copy.add(masked(field, value)));
                yield copy;
            }
            case StringNode text
            when field.toLowerCase(Locale.ROOT).endsWith("cursor") -> StringNode.valueOf("(cursor)");
            case StringNode text ->
                records.key(text.stringValue())
                        .<JsonNode>map(key -> StringNode.valueOf("@" + key))
                        .orElse(text);
            default -> node;
        };
    }
}
