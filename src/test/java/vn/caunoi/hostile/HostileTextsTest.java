package vn.caunoi.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Role;
import vn.caunoi.api.Api;

/**
 * Each hostile text in each place of the schema where a text goes in, asked and written by somebody who may: it is text
 * and nothing else. What is written is taken back each time.
 */
@DatabaseTest
@As(Role.MINISTRY_OFFICER)
class HostileTextsTest {

    private final ExecutionGraphQlService service;
    private final TransactionTemplate transactions;
    private final GraphQLSchema schema;

    @Autowired
    HostileTextsTest(
            ExecutionGraphQlService service, GraphQlSource source, PlatformTransactionManager transactionManager) {
        this.service = service;
        this.schema = source.schema();
        this.transactions = new TransactionTemplate(transactionManager);
    }

    @Test
    void thePlacesAreFoundAndReached() {
        var places = walk().places();
        assertThat(places)
                .extracting(TextPlace::coordinates)
                .contains(
                        "Query.search(text) §",
                        "Query.nodes(ids) [§]",
                        "Query.partners(filter) {text: §}",
                        "Province.figures(indicator) §",
                        "Country.partners(after) §");
        assertThat(places)
                .filteredOn(place -> place.type().startsWith("String"))
                .allSatisfy(place -> assertThat(answer(place.withVariable(), "x"))
                        .as(place.withVariable())
                        .doesNotContain("ValidationError", "InvalidSyntax"));
    }

    @Test
    void aTextIsATextInEveryQuery() {
        assertThat(problems(walk().queries())).isEmpty();
    }

    @Test
    void aTextIsATextInEveryMutation() {
        assertThat(problems(walk().mutations())).isEmpty();
    }

    private List<String> problems(List<TextPlace> places) {
        var problems = new ArrayList<String>();
        for (var place : places) {
            for (var text : HostileTexts.FRAGMENTS) {
                Harm.in(answer(place.withVariable(), text))
                        .ifPresent(harm -> problems.add(place.coordinates() + " " + Api.json(text) + ": " + harm));
            }
        }
        return problems;
    }

    private SchemaWalk walk() {
        var id = Api.read(answer("{ provinces(first: 1) { nodes { id } } }", "x"))
                .at("/data/provinces/nodes/0/id")
                .stringValue();
        return new SchemaWalk(
                schema, Map.of("ID", Api.json(id), "Date", "\"2025-07-01\"", "Int", "1", "Boolean", "true"));
    }

    private String answer(String document, String text) {
        return Objects.requireNonNull(transactions.execute(transaction -> {
            transaction.setRollbackOnly();
            var request = new DefaultExecutionGraphQlRequest(
                    document, null, Map.of("x", text), Map.of(), "hostile", Locale.ENGLISH);
            return Api.json(
                    Objects.requireNonNull(service.execute(request).block()).toMap());
        }));
    }
}
