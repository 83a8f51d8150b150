package vn.caunoi.base.graphql;

import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.scalars.ExtendedScalars;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import reactor.core.publisher.Mono;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Recorded;

/** Wires what every type of the schema shares. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QueryLimits.class)
class GraphQlConfiguration {

    private static final int LONGEST_CACHED = 20_000;

    @Bean
    RuntimeWiringConfigurer sharedWiring() {
        return wiring -> wiring.scalar(DateScalar.INSTANCE)
                .scalar(ExtendedScalars.GraphQLBigDecimal.transform(scalar -> scalar.name("Decimal")))
                .scalar(PartialDateScalar.INSTANCE)
                .scalar(ExtendedScalars.DateTime)
                .scalar(ExtendedScalars.Json)
                .wiringFactory(new SharedFields());
    }

    /** Parsing and validating a document costs more than running a small one: each text is read once. */
    @Bean
    GraphQlSourceBuilderCustomizer parsedOnce() {
        var documents = Caffeine.newBuilder()
                .maximumWeight(4_000_000)
                .weigher((String text, PreparsedDocumentEntry entry) -> text.length())
                .<String, PreparsedDocumentEntry>build();
        return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(
                (ExecutionInput input, java.util.function.Function<ExecutionInput, PreparsedDocumentEntry> parse) -> {
                    var text = input.getQuery();
                    var known = documents.getIfPresent(text);
                    if (known == null) {
                        known = parse.apply(input);
                        if (!known.hasErrors() && text.length() <= LONGEST_CACHED) {
                            documents.put(text, known);
                        }
                    }
                    return CompletableFuture.completedFuture(known);
                }));
    }

    @Bean
    MaxQueryDepthInstrumentation depthLimit(QueryLimits limits) {
        return limits.onDepth();
    }

    @Bean
    MaxQueryComplexityInstrumentation costLimit(QueryLimits limits) {
        return limits.onCost();
    }

    /** Any record by its number: what {@code DataLoader<Long, Recorded>} arguments of controllers read from. */
    @Bean
    RecordsByNumber recordsByNumber(BatchLoaderRegistry registry, Directory directory) {
        registry.forTypePair(Long.class, Recorded.class)
                .registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> directory.load(ids)));
        return new RecordsByNumber();
    }

    /** Marks that the loader is registered. */
    record RecordsByNumber() {}
}
