package vn.caunoi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** What happens while a document runs, with a field that does not end before its time is over. */
class ExecutionLimitsTest {

    private static final Duration ENOUGH = Duration.ofHours(1);

    private final AtomicReference<ExecutionInput> running = new AtomicReference<>();

    @Test
    void whatTakesTooLongEndsAtTheNextField() {
        var result = run("{ endless { name } }", Duration.ofMillis(20), Map.of());
        assertThat(result.isDataPresent()).isFalse();
        assertThat(result.getErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getExtensions())
                        .containsEntry("code", "TIMEOUT")
                        .containsEntry(
                                "messageEn", "The query ran out of time (0.02 s). Split it or ask for shorter pages."));
    }

    @Test
    void whatEndsInTimeIsLeftAlone() {
        var result = run("{ list }", ENOUGH, Map.of());
        assertThat(result.getErrors()).isEmpty();
        assertThat(result.<Map<String, Object>>getData()).containsKey("list");
    }

    @Test
    void whatACallerCannotPayForDoesNotRun() {
        var context = Map.<Object, Object>of(Allowance.class, Allowance.of(2, 1));
        assertThat(run("{ list }", ENOUGH, context).getErrors()).isEmpty();
        assertThat(run("{ list }", ENOUGH, context).getErrors()).isEmpty();
        assertThat(run("{ list }", ENOUGH, context).getErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "RATE_LIMITED"));
    }

    private ExecutionResult run(String document, Duration time, Map<?, Object> context) {
        var limits = new Limits(DataSize.ofMegabytes(1), 1000, 1000, 20, 100, 50, 100, 100, 100_000, time);
        var input = ExecutionInput.newExecutionInput(document)
                .graphQLContext(context)
                .build();
        running.set(input);
        return GraphQL.newGraphQL(schema())
                .instrumentation(new ExecutionLimits(limits))
                .build()
                .execute(input);
    }

    private GraphQLSchema schema() {
        return new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser()
                                .parse("type Query { endless: Thing list: [Int!]! } type Thing { name: String }"),
                        RuntimeWiring.newRuntimeWiring()
                                .type(
                                        "Query",
                                        type -> type.dataFetcher("endless", untilCancelled())
                                                .dataFetcher("list", field -> List.of(1)))
                                .build());
    }

    private DataFetcher<?> untilCancelled() {
        return field -> {
            while (!running.get().isCancelled()) {
                Thread.onSpinWait();
            }
            return Map.of("name", "late");
        };
    }
}
