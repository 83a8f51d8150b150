package vn.caunoi.following;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may be followed at once.
 *
 * @param connections the most open connections from one address
 * @param perConnection the most subscriptions on one WebSocket
 * @param perCaller the most subscriptions of one account; of one address for anybody
 * @param messageSize the longest message that a WebSocket takes
 * @param initTimeout how long a WebSocket may wait before it says who it is
 * @param keepAlive how often an open connection is told that it is still open
 * @param recheck how often it is looked whether the caller still may see what they are told, and whether PostgreSQL has
 *     kept something back
 */
@ConfigurationProperties("caunoi.graphql.subscriptions")
record Limits(
        @DefaultValue("100") int connections,
        @DefaultValue("20") int perConnection,
        @DefaultValue("50") int perCaller,
        @DefaultValue("64KB") DataSize messageSize,
        @DefaultValue("10s") Duration initTimeout,
        @DefaultValue("20s") Duration keepAlive,
        @DefaultValue("20s") Duration recheck) {}
