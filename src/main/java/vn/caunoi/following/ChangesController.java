package vn.caunoi.following;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.GraphQlExceptionHandler;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import vn.caunoi.account.Callers;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Sight;
import vn.caunoi.writing.Change;
import vn.caunoi.writing.ChangeKey;
import vn.caunoi.writing.History;

/** Following the changes in the API. */
@Controller
class ChangesController {

    private final Followers followers;
    private final Callers callers;

    ChangesController(Followers followers, Callers callers) {
        this.followers = followers;
        this.callers = callers;
    }

    @SubscriptionMapping
    Flux<Change> changes(
            @Argument @Nullable List<RecordKind> kinds,
            @Argument @Nullable String province,
            @Argument @Nullable String after,
            DataFetchingEnvironment field) {
        var lang = Lang.of(field.getLocale());
        if (callers.sight() == Sight.NOTHING) {
            throw new NotFollowed(NotFollowed.Why.SIGN_IN_NEEDED, lang);
        }
        var wanted = new History.Wanted(
                kinds == null ? List.of() : kinds, province == null ? null : followers.province(province));
        var start = followers.start(after == null ? null : ChangeKey.parse(after, "after"));
        var asking = field.getGraphQlContext().getOrDefault(Asking.class, Asking.HERE);
        return followers.follow(callers.current(), asking, lang, wanted, start).doOnNext(change -> readAnew(field));
    }

    /** What was read for one change may be different by the next. */
    private static void readAnew(DataFetchingEnvironment field) {
        field.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
    }

    @GraphQlExceptionHandler
    GraphQLError notFollowed(NotFollowed refused) {
        return refused.error();
    }
}
