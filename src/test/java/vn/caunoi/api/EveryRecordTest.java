package vn.caunoi.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SqlStatements;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Entered;

/** Every field of every record that the register starts with can be read, in both languages and in few statements. */
@DatabaseTest
@Transactional
class EveryRecordTest {

    private static final int AT_ONCE = 100;

    /** Two for each field at the most, and one for each kind of record that is met; not one for each record. */
    private static final int MOST_STATEMENTS = 60;

    private final Api api;
    private final GraphQLSchema schema;
    private final JdbcClient jdbc;
    private final SqlStatements statements;

    @Autowired
    EveryRecordTest(MockMvcTester web, GraphQlSource source, JdbcClient jdbc, SqlStatements statements) {
        this.api = new Api(web);
        this.schema = source.schema();
        this.jdbc = jdbc;
        this.statements = statements;
    }

    @BeforeEach
    void enterWhatTheRegisterStartsWithout() {
        var entered = new Entered(jdbc);
        entered.project("48");
        entered.proposal("48");
        entered.commitment("48");
        entered.delegation("48");
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldOfEveryRecordCanBeRead(RecordKind kind) {
        var fields = everything(Objects.requireNonNull(schema.getObjectType(kind.typeName())), 1);
        var query =
                "query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on %s { %s } } }".formatted(kind.typeName(), fields);
        var ids = ids(kind);
        assertThat(ids).isNotEmpty();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            assertThat(statements.during(() -> assertThat(api.data(query, Map.of("ids", some))
                                    .get("nodes")
                                    .valueStream()
                                    .map(node -> node.at("/id").stringValue()))
                            .containsExactlyElementsOf(some)))
                    .hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfRecordStandsInTheNetworkAndOnPaths(RecordKind kind) {
        // The register starts without projects and delegations; what is entered stands in the network once it is
        // committed.
        for (var id : ids(kind).stream()
                .limit(Set.of(RecordKind.PROJECT, RecordKind.DELEGATION).contains(kind) ? 0 : 1)
                .toList()) {
            var answer =
                    api.data("""
                            query ($id: ID!, $to: ID!) {
                              network(of: $id) { truncated nodes { id label hiddenNeighbours } edges { from to label } }
                              paths(from: $id, to: $to, first: 2) { text }
                            }""", Map.of("id", id, "to", ids(RecordKind.COUNTRY).getLast()));
            // A relation is no node: it stands between the two that it joins.
            if (kind == RecordKind.RELATION) {
                assertThat(answer.at("/network/edges")).isNotEmpty();
            } else {
                assertThat(answer.at("/network/nodes/0/id").stringValue()).isEqualTo(id);
            }
            var shown = answer.at("/network/nodes")
                    .valueStream()
                    .map(node -> node.at("/id"))
                    .toList();
            assertThat(answer.at("/network/edges")
                            .valueStream()
                            .flatMap(edge -> Stream.of(edge.at("/from"), edge.at("/to"))))
                    .isSubsetOf(shown);
        }
    }

    @Test
    void aListOfDelegationsCostsTheSameHoweverLong() {
        var entered = new Entered(jdbc);
        for (int each = 0; each < 11; each++) {
            var id = entered.delegation("48").id();
            jdbc.sql("""
                            insert into delegation_item (delegation_id, seq, on_day, kind, counterpart_id)
                            select id, 1, '2026-03-10', 'TALKS', host_id from delegation where id = :id""").param("id", id).update();
            jdbc.sql("""
                            insert into delegation_task (delegation_id, seq, kind, text_vi, body_id)
                            select id, 1, 'PAPERS', 'Hồ sơ', sender_id from delegation where id = :id""").param("id", id).update();
        }
        var query = """
                { delegations(first: %d) { totalCount nodes {
                  name sender { label } host { label } country { name } occasion { label } takesUp { label }
                  signs { title deadlines { dueOn } } members { post person { label } }
                  programme { on counterpart { label } country { name } } tasks { text body { label } } costs { text }
                  readiness { kind state text } commitments(first: 1) { totalCount }
                  confidence sources { quote } } } }""";
        for (int first : List.of(2, 12)) {
            api.data(query.formatted(first));
        }
        assertThat(statements.during(() -> api.data(query.formatted(12))))
                .hasSameSizeAs(statements.during(() -> api.data(query.formatted(2))));
    }

    private List<String> ids(RecordKind kind) {
        return jdbc.sql("select id from record where kind = :kind order by id")
                .param("kind", kind.name())
                .query((row, number) -> new GlobalId(kind, row.getLong(1)).toString())
                .list();
    }

    /** A selection of all fields, those of records that are reached so many levels deep. */
    private String everything(GraphQLFieldsContainer type, int depth) {
        return type.getFieldDefinitions().stream()
                .flatMap(field -> selections(field, depth))
                .collect(Collectors.joining(" "));
    }

    private Stream<String> selections(GraphQLFieldDefinition field, int depth) {
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        var content = type instanceof GraphQLScalarType || type instanceof GraphQLEnumType
                ? ""
                : " { " + content((GraphQLFieldsContainer) type, depth) + " }";
        if (field.getArgument("lang") == null) {
            return Stream.of(field.getName() + first(field) + content);
        }
        return Stream.of("VI", "EN")
                .map(lang -> "%s_%s: %s(lang: %s)".formatted(field.getName(), lang, field.getName(), lang));
    }

    private static String first(GraphQLFieldDefinition field) {
        return field.getArguments().stream().map(GraphQLArgument::getName).anyMatch("first"::equals)
                ? "(first: 2)"
                : "";
    }

    private String content(GraphQLFieldsContainer type, int depth) {
        if (type.getFieldDefinition("pageInfo") != null) {
            return type.getName().equals("ChangeConnection") ? "totalCount nodes { key }" : "totalCount nodes { id }";
        }
        if (isRecord(type)) {
            return "id label confidence";
        }
        var fields = new ArrayList<>(List.of("__typename"));
        if (depth > 0) {
            fields.add(everything(type, depth - 1));
        }
        return String.join(" ", fields);
    }

    private static boolean isRecord(GraphQLFieldsContainer type) {
        return type.getName().equals("Record")
                || type instanceof GraphQLObjectType object
                        && object.getInterfaces().stream()
                                .anyMatch(of -> of.getName().equals("Record"));
    }
}
