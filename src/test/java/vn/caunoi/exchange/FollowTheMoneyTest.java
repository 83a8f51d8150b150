package vn.caunoi.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FollowTheMoneyTest {

    private static final Set<String> OF_THINGS = Set.of("name", "alias", "country", "topics", "notes");
    private static final Set<String> OF_LINKS =
            Set.of("role", "status", "startDate", "endDate", "summary", "recordId", "sourceUrl");

    /** The schemata of the model that occur, with the properties that they have for certain. */
    private static final Map<String, Set<String>> SCHEMATA = Map.ofEntries(
            entry("PublicBody", Set.of("jurisdiction")),
            entry("Company", Set.of()),
            entry("Organization", Set.of()),
            entry("Person", Set.of()),
            entry("Event", Set.of()),
            entry("Contract", Set.of()),
            entry("UnknownLink", Set.of("subject", "object")),
            entry("Succession", Set.of("predecessor", "successor")),
            entry("Membership", Set.of("member", "organization")));

    private static final Set<String> LINKS = Set.of("UnknownLink", "Succession", "Membership");

    private final List<JsonNode> entities = new String(
                    Exports.followTheMoney(TestPictures.whole()).content(), StandardCharsets.UTF_8)
            .lines()
            .map(line -> JsonMapper.shared().readTree(line))
            .toList();

    @Test
    void everyLineIsAnEntityOfAKnownSchemaWithKnownProperties() {
        assertThat(entities).hasSize(16).allSatisfy(entity -> {
            var schema = entity.get("schema").asString();
            var link = LINKS.contains(schema);

            assertThat(SCHEMATA).containsKey(schema);
            assertThat(entity.get("properties").propertyNames())
                    .allMatch(
                            name -> SCHEMATA.get(schema).contains(name) || (link ? OF_LINKS : OF_THINGS).contains(name))
                    .contains(link ? "role" : "name");
            assertThat(entity.get("properties").values()).allMatch(JsonNode::isArray);
        });
        assertThat(entities).extracting(entity -> entity.get("id").asString()).doesNotHaveDuplicates();
    }

    @Test
    void recordsHaveTheSchemaOfTheirKind() {
        assertThat(schema("caunoi-province-1")).isEqualTo("PublicBody");
        assertThat(schema("caunoi-partner-3")).isEqualTo("PublicBody");
        assertThat(schema("caunoi-partner-4")).isEqualTo("Company");
        assertThat(schema("caunoi-agreement-5")).isEqualTo("Contract");
        assertThat(schema("caunoi-country-6")).isEqualTo("PublicBody");
        assertThat(schema("caunoi-person-7")).isEqualTo("Person");
        assertThat(schema("caunoi-organisation-8")).isEqualTo("PublicBody");
        assertThat(schema("caunoi-event-9")).isEqualTo("Event");
    }

    @Test
    void aMissionIsVietnamsAndWorksInAnotherCountry() {
        assertThat(values("caunoi-mission-11", "country")).containsExactly("vn");
        assertThat(values("caunoi-mission-11", "jurisdiction")).containsExactly("jp");
    }

    @Test
    void factsHaveTheSchemaThatSaysTheSame() {
        assertThat(schema("caunoi-succeeded-by-2-1-1")).isEqualTo("Succession");
        assertThat(values("caunoi-succeeded-by-2-1-1", "predecessor")).containsExactly("caunoi-province-2");
        assertThat(schema("caunoi-holds-post-7-8-7")).isEqualTo("Membership");
        assertThat(values("caunoi-holds-post-7-8-7", "startDate")).containsExactly("2019");
        assertThat(schema("caunoi-signed-1-5-5")).isEqualTo("UnknownLink");
        assertThat(values("caunoi-signed-1-5-5", "role")).containsExactly("signed");
        assertThat(values("caunoi-signed-1-5-5", "startDate")).containsExactly("2022-11-05");
        assertThat(values("caunoi-signed-1-5-5", "status")).containsExactly("accepted", "sleeping");
        assertThat(values("caunoi-signed-1-5-5", "sourceUrl")).containsExactly("https://example.org/tin");
        assertThat(values("caunoi-friendship-and-cooperation-1-3-10", "startDate"))
                .containsExactly("2022-11");
    }

    @Test
    void whatIsRecordedTwiceIsTwoEntities() {
        assertThat(schema("caunoi-took-part-4-9-9")).isEqualTo("UnknownLink");
        assertThat(schema("caunoi-took-part-4-9-9-2")).isEqualTo("UnknownLink");
    }

    private JsonNode entity(String id) {
        return entities.stream()
                .filter(entity -> entity.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + id));
    }

    private String schema(String id) {
        return entity(id).get("schema").asString();
    }

    private List<String> values(String id, String property) {
        return entity(id)
                .get("properties")
                .get(property)
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
