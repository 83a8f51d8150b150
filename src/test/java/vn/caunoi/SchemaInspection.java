package vn.caunoi;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource.SchemaResourceBuilder;
import org.springframework.graphql.execution.SchemaReport;

/** Keeps what Spring finds when it holds the schema against the code. */
public class SchemaInspection implements GraphQlSourceBuilderCustomizer {

    private @Nullable SchemaReport report;

    @Override
    public void customize(SchemaResourceBuilder source) {
        source.inspectSchemaMappings(found -> report = found);
    }

    public SchemaReport report() {
        if (report == null) {
            throw new IllegalStateException("The schema has not been inspected");
        }
        return report;
    }
}
