package vn.caunoi.gateway;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often callers may ask. A request takes one point, and one more for every {@code costPerPoint} of its cost; points
 * come back evenly through the minute.
 *
 * @param enabled whether anything is counted at all
 * @param anonymous points a minute of an address
 * @param signedIn points a minute of an account, whichever of its tokens it shows
 * @param costPerPoint how much {@link Cost} a point pays for
 * @param failedTokens how many tokens that nobody has an address may show in a minute
 * @param loopback whether anybody who asks from the machine itself, and not through a proxy, is counted too
 */
@ConfigurationProperties("caunoi.graphql.rate")
record Rates(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("3000") int anonymous,
        @DefaultValue("6000") int signedIn,
        @DefaultValue("1000") int costPerPoint,
        @DefaultValue("30") int failedTokens,
        @DefaultValue("false") boolean loopback) {}
