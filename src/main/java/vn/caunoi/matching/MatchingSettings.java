package vn.caunoi.matching;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * A network of places around the world that an operator has, for what its structure tells.
 *
 * @param places a file in CSV: node_id, name, country, lat, lon
 * @param ties a file in CSV: a_id, b_id
 * @param source the id of the accepted source in the register that both are from
 */
@ConfigurationProperties("caunoi.matching.world")
record MatchingSettings(
        @Nullable String places,
        @Nullable String ties,
        @Nullable String source) {}
