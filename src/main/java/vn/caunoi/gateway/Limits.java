package vn.caunoi.gateway;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one request may ask for; all but the time is known before anything runs.
 *
 * @param body the longest request, variables included
 * @param characters the longest document
 * @param tokens the most names, values and signs in it
 * @param depth the deepest nesting of fields; introspection by the usual tools needs 15
 * @param fields the most fields, those of fragments counted wherever they are used
 * @param rootFields the most fields that begin an answer
 * @param aliases the most fields under another name
 * @param directives the most directives
 * @param cost the highest {@link Cost}
 * @param time the longest an answer may take
 */
@ConfigurationProperties("caunoi.graphql.limits")
record Limits(
        @DefaultValue("1MB") DataSize body,
        @DefaultValue("50000") int characters,
        @DefaultValue("10000") int tokens,
        @DefaultValue("20") int depth,
        @DefaultValue("2000") int fields,
        @DefaultValue("50") int rootFields,
        @DefaultValue("100") int aliases,
        @DefaultValue("100") int directives,
        @DefaultValue("100000") int cost,
        @DefaultValue("20s") Duration time) {

    Limits {
        if ((fields + 1L) * (cost + 1L) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("caunoi.graphql.limits: fields × cost must stay below 2^31");
        }
    }
}
