/**
 * Following the changes while they are made: GraphQL subscriptions over server-sent events and WebSocket, told by
 * PostgreSQL to every instance.
 */
@ApplicationModule(allowedDependencies = {"account", "gateway", "writing"})
@NullMarked
package vn.caunoi.following;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
