package vn.caunoi.following;

import graphql.GraphQLError;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.caunoi.base.Lang;

/** What ends a subscription is told with a code, as every other error is. */
@Component
final class FollowingErrors implements SubscriptionExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(FollowingErrors.class);

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable failure) {
        if (failure instanceof NotFollowed known) {
            return Mono.just(List.of(known.error()));
        }
        LOG.error("A subscription failed", failure);
        return Mono.just(List.of(NotFollowed.Why.INTERNAL_ERROR.error(Lang.VI)));
    }
}
