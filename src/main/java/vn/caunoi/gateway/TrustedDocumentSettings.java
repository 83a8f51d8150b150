package vn.caunoi.gateway;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which documents are trusted.
 *
 * @param only whether no others are run
 * @param folder where the operator's lie
 * @param lookEvery how soon a change in the folder is noticed
 */
@ConfigurationProperties("caunoi.graphql.trusted-documents")
record TrustedDocumentSettings(
        @DefaultValue("false") boolean only,
        @DefaultValue("data/trusted-documents") Path folder,
        @DefaultValue("2s") Duration lookEvery) {}
