package vn.caunoi.base.graphql;

import graphql.scalars.ExtendedScalars;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import reactor.core.publisher.Mono;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Recorded;

/** Wires what every type of the schema shares. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

    @Bean
    RuntimeWiringConfigurer sharedWiring() {
        return wiring -> wiring.scalar(DateScalar.INSTANCE)
                .scalar(ExtendedScalars.GraphQLBigDecimal.transform(scalar -> scalar.name("Decimal")))
                .scalar(PartialDateScalar.INSTANCE)
                .scalar(ExtendedScalars.DateTime)
                .scalar(ExtendedScalars.Json)
                .wiringFactory(new SharedFields());
    }

    @Bean
    GraphQlSourceBuilderCustomizer plainLists(ObjectProvider<DataFetcherExceptionResolver> failures) {
        return builder -> builder.configureGraphQl(graphQl ->
                graphQl.queryExecutionStrategy(new PlainLists(DataFetcherExceptionResolver.createExceptionHandler(
                        failures.orderedStream().toList()))));
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
