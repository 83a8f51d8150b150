package vn.caunoi.base.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionStrategy;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Identified;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;

/** Lists of plain fields are answered as GraphQL Java answers them, errors included. */
class PlainListsTest {

    private static final String SCHEMA = """
            enum Lang { VI EN }
            enum Kind { PARTNER COUNTRY }
            type Query { things: [Thing!]!, some: [Thing] }
            type Part { count: Int! }
            type Thing {
              id: ID! name(lang: Lang = VI): String! kind: Kind! since: String must: String! fails: String
              parts: [Part!]! later: String bean: String
            }""";

    private record Part(int count) {}

    private record Thing(
            long number, @Nullable String since, @Nullable String must, List<Part> parts) implements Identified {

        @Override
        public GlobalId globalId() {
            return new GlobalId(RecordKind.PARTNER, number);
        }

        public String name(Lang lang) {
            return lang == Lang.VI ? "Một" : "One";
        }

        public RecordKind kind() {
            return RecordKind.PARTNER;
        }

        public String fails() {
            throw new IllegalStateException("It fails");
        }

        public CompletableFuture<String> later() {
            return CompletableFuture.completedFuture("later");
        }

        public String getBean() {
            return "bean";
        }
    }

    private static final Thing WHOLE = new Thing(1, "2020", "there", List.of(new Part(1), new Part(2)));
    private static final Thing PARTLY = new Thing(2, null, null, List.of());

    private static ExecutionResult run(ExecutionStrategy strategy, String query, Map<String, Object> variables) {
        return GraphQL.newGraphQL(schema())
                .queryExecutionStrategy(strategy)
                .build()
                .execute(ExecutionInput.newExecutionInput(query).variables(variables));
    }

    private static GraphQLSchema schema() {
        return new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse(SCHEMA),
                        RuntimeWiring.newRuntimeWiring()
                                .wiringFactory(new SharedFields())
                                .type(
                                        "Query",
                                        type -> type.dataFetcher("things", query -> List.of(WHOLE, PARTLY))
                                                .dataFetcher("some", query -> Arrays.asList(WHOLE, null)))
                                .build());
    }

    private static ExecutionResult plain(String query, Map<String, Object> variables) {
        return run(new PlainLists(new SimpleDataFetcherExceptionHandler()), query, variables);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ things { id kind since } }",
                "{ things { __typename name en: name(lang: EN) } some { id } }",
                "query ($lang: Lang!) { things { name(lang: $lang) } }",
                "query ($no: Boolean!) { things { id since @include(if: $no) kind @skip(if: $no) } }",
                "{ things { ...Said ... on Thing { kind } } } fragment Said on Thing { id parts { count } }",
                "{ things { parts { ... on Part { number: count } } } }",
                "{ things { must } }",
                "{ some { must } }",
                "{ some { id fails } }",
                "{ things { later bean } }",
            })
    void theyAreAnsweredAsEver(String query) {
        var variables = Map.<String, Object>of("lang", "EN", "no", false);
        var usual = run(new AsyncExecutionStrategy(), query, variables);

        assertThat(plain(query, variables).toSpecification()).isEqualTo(usual.toSpecification());
    }

    @Test
    void theirItemsShareTheirKeysAndWriteThemselves() {
        var query = "{ things { id kind since parts { count } } }";
        Map<String, List<?>> answer = plain(query, Map.of()).getData();
        Map<String, List<?>> usual =
                run(new AsyncExecutionStrategy(), query, Map.of()).getData();

        assertThat(answer.get("things")).hasSize(2).allMatch(Row.class::isInstance);
        var mapper = JsonMapper.builder().build();
        assertThat(mapper.writeValueAsString(answer)).isEqualTo(mapper.writeValueAsString(usual));
    }
}
