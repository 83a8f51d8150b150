package vn.caunoi.source;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;
import vn.caunoi.base.Page;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.base.graphql.PageArguments;

/** Sources in the API, and the two fields they give to other types: sources and statements. */
@Controller
class SourceController {

    private static final String CITATIONS = "Record.sources";
    private static final String STATEMENTS = "Record.statements";

    /** The kinds that statements are about. */
    private static final List<RecordKind> SPOKEN_OF = List.of(
            RecordKind.PROVINCE, RecordKind.COUNTRY, RecordKind.ORGANISATION, RecordKind.PARTNER, RecordKind.PERSON);

    private final Sources sources;
    private final Citations citations;

    SourceController(Sources sources, Citations citations, Statements statements, BatchLoaderRegistry registry) {
        this.sources = sources;
        this.citations = citations;
        registry.<Long, List<Citation>>forName(CITATIONS)
                .registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> citations.of(ids)));
        registry.<Long, List<Statement>>forName(STATEMENTS)
                .registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> statements.of(ids)));
    }

    /** Every record tells its sources, and some what sources say of them; no type has to wire that itself. */
    @Bean
    static RuntimeWiringConfigurer provenance() {
        return wiring -> {
            for (var kind : RecordKind.values()) {
                wiring.type(kind.typeName(), type -> type.dataFetcher("sources", field -> load(field, CITATIONS)));
            }
            for (var kind : SPOKEN_OF) {
                wiring.type(kind.typeName(), type -> type.dataFetcher("statements", field -> load(field, STATEMENTS)));
            }
        };
    }

    private static CompletableFuture<?> load(DataFetchingEnvironment field, String loader) {
        var record = Objects.requireNonNull(field.<Recorded>getSource());
        return Objects.requireNonNull(field.<Long, Object>getDataLoader(loader)).load(record.id());
    }

    @QueryMapping
    Page<Source> sources(@Argument @Nullable SourceFilter filter, DataFetchingEnvironment field) {
        return sources.page(filter == null ? SourceFilter.ALL : filter, SourceOrder.TITLE, PageArguments.read(field));
    }

    @BatchMapping
    List<Integer> citationCount(List<Source> sources) {
        var counts = citations.counts(sources.stream().map(Source::id).toList());
        return sources.stream()
                .map(source -> counts.getOrDefault(source.id(), 0))
                .toList();
    }

    @SchemaMapping
    CompletableFuture<List<Recorded>> subjects(Statement statement, DataLoader<Long, Recorded> records) {
        return records.loadMany(statement.subjectIds());
    }

    @SchemaMapping
    CompletableFuture<List<Recorded>> objects(Statement statement, DataLoader<Long, Recorded> records) {
        return records.loadMany(statement.objectIds());
    }

    @SchemaMapping
    CompletableFuture<List<Recorded>> speakers(Statement statement, DataLoader<Long, Recorded> records) {
        return records.loadMany(statement.speakerIds());
    }
}
