package vn.caunoi.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import vn.caunoi.DatabaseTest;

/** Whoever pages through a list sees everything in it once, in its order, from either end. */
@DatabaseTest
class PagingTest {

    private static final int PAGE = 7;

    /** A list: the record it hangs on, by its seed key, its field, and the arguments besides paging. */
    private record Listing(String parent, String field, String arguments) {

        String query(String page) {
            var list = "list: %s(%s %s) { totalCount edges { cursor node { id } } nodes { id } pageInfo "
                            .formatted(field, arguments, page)
                    + "{ hasNextPage hasPreviousPage startCursor endCursor } }";
            return parent.isEmpty()
                    ? "{ " + list + " }"
                    : "query ($id: ID!) { node(id: $id) { ... on %s { %s } } }"
                            .formatted(parent.substring(0, parent.indexOf(' ')), list);
        }

        String key() {
            return parent.substring(parent.indexOf(' ') + 1);
        }

        @Override
        public String toString() {
            return (parent + " " + field + " " + arguments).strip();
        }
    }

    private final Api api;
    private final GraphQLObjectType query;
    private final JdbcClient jdbc;
    private RecordKeys records;

    @Autowired
    PagingTest(MockMvcTester web, GraphQlSource source, JdbcClient jdbc) {
        this.api = new Api(web);
        this.query = source.schema().getQueryType();
        this.jdbc = jdbc;
    }

    @BeforeEach
    void readKeys() {
        records = new RecordKeys(jdbc);
    }

    @TestFactory
    Stream<DynamicTest> everyListInEveryOrderGivesEverythingOnceFromEitherEnd() {
        return Stream.concat(
                        rootLists(),
                        Stream.of(
                                new Listing("", "provinces", "asOf: \"2024-01-01\" orderBy: PARTNERS_DESC"),
                                new Listing("", "partners", "orderBy: RELATIONS_DESC filter: {country: \"JP\"}"),
                                new Listing("Country JP", "partners", ""),
                                new Listing("Country JP", "partners", "kind: FOREIGN_LOCALITY"),
                                new Listing("Country LA", "agreements", ""),
                                new Listing("Province VN34-79", "relations", ""),
                                new Listing("Province VN34-79", "partners", ""),
                                new Listing("Province VN34-46", "agreements", ""),
                                new Listing("Province VN34-86", "events", ""),
                                new Listing("Province VN34-38", "relations", ""),
                                new Listing("Partner PA-LA-CHAMPASAK", "relations", ""),
                                new Listing("Partner PA-LA-CHAMPASAK", "agreements", ""),
                                new Listing("Partner PA-LA-CHAMPASAK", "events", "")))
                .map(listing -> DynamicTest.dynamicTest(listing.toString(), () -> check(listing)));
    }

    @Test
    void theListsHoldWhatTheTablesHold() {
        for (var table : List.of("partner", "agreement", "event", "conference", "mission", "source")) {
            assertThat(whole(new Listing("", table + "s", "")))
                    .hasSize(jdbc.sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single());
        }
    }

    /** Every list of the query type in every order it knows. */
    private Stream<Listing> rootLists() {
        return query.getFieldDefinitions().stream()
                .filter(field -> named(field).getName().endsWith("Connection"))
                .filter(field -> field.getArgument("last") != null)
                // What is no record has no id: changes, of which there are none here, and inherited agreements.
                .filter(field -> !List.of("briefingReleases", "history", "pendingInheritances")
                        .contains(field.getName()))
                .flatMap(field -> orders(field).map(order -> new Listing("", field.getName(), order)));
    }

    private static Stream<String> orders(GraphQLFieldDefinition field) {
        var orderBy = field.getArgument("orderBy");
        if (orderBy == null) {
            return Stream.of("");
        }
        return ((GraphQLEnumType) GraphQLTypeUtil.unwrapAll(orderBy.getType()))
                .getValues().stream().map(GraphQLEnumValueDefinition::getName).map("orderBy: %s"::formatted);
    }

    private static GraphQLNamedType named(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType());
    }

    private void check(Listing listing) {
        var whole = whole(listing);
        assertThat(whole).doesNotHaveDuplicates();
        assertThat(forwards(listing, whole.size())).isEqualTo(whole);
        assertThat(backwards(listing, whole.size())).isEqualTo(whole.reversed());
    }

    /** The list by the largest pages. */
    private List<String> whole(Listing listing) {
        var found = new ArrayList<String>();
        for (String after = ""; ; ) {
            var page = page(listing, "first: 200" + after);
            found.addAll(ids(page));
            if (!page.at("/pageInfo/hasNextPage").booleanValue()) {
                return found;
            }
            after = " after: " + page.at("/pageInfo/endCursor");
        }
    }

    private List<String> forwards(Listing listing, int total) {
        var found = new ArrayList<String>();
        for (String after = ""; ; ) {
            var page = page(listing, "first: " + PAGE + after);
            assertPage(page, total);
            assertThat(page.at("/pageInfo/hasPreviousPage").booleanValue()).isEqualTo(!found.isEmpty());
            found.addAll(ids(page));
            assertThat(page.at("/pageInfo/hasNextPage").booleanValue()).isEqualTo(found.size() < total);
            if (found.size() >= total) {
                return found;
            }
            after = " after: " + page.at("/pageInfo/endCursor");
        }
    }

    private List<String> backwards(Listing listing, int total) {
        var found = new ArrayList<String>();
        for (String before = ""; ; ) {
            var page = page(listing, "last: " + PAGE + before);
            assertPage(page, total);
            assertThat(page.at("/pageInfo/hasNextPage").booleanValue()).isEqualTo(!found.isEmpty());
            found.addAll(ids(page).reversed());
            assertThat(page.at("/pageInfo/hasPreviousPage").booleanValue()).isEqualTo(found.size() < total);
            if (found.size() >= total) {
                return found;
            }
            before = " before: " + page.at("/pageInfo/startCursor");
        }
    }

    private static void assertPage(JsonNode page, int total) {
        assertThat(page.get("totalCount").intValue()).isEqualTo(total);
        var edges = page.get("edges");
        assertThat(edges.valueStream().map(edge -> edge.get("node")).toList())
                .isEqualTo(page.get("nodes").valueStream().toList());
        assertThat(page.at("/pageInfo/startCursor"))
                .isEqualTo(edges.isEmpty() ? nothing() : edges.get(0).get("cursor"));
        assertThat(page.at("/pageInfo/endCursor"))
                .isEqualTo(
                        edges.isEmpty()
                                ? nothing()
                                : edges.get(edges.size() - 1).get("cursor"));
    }

    private static JsonNode nothing() {
        return Api.JSON.nullNode();
    }

    private JsonNode page(Listing listing, String page) {
        return listing.parent().isEmpty()
                ? api.data(listing.query(page)).get("list")
                : api.data(listing.query(page), Map.of("id", records.id(listing.key())))
                        .at("/node/list");
    }

    private static List<String> ids(JsonNode page) {
        return page.get("nodes")
                .valueStream()
                .map(node -> node.get("id").stringValue())
                .toList();
    }
}
