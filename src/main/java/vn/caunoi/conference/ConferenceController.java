package vn.caunoi.conference;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.caunoi.base.Page;
import vn.caunoi.base.Recorded;
import vn.caunoi.base.graphql.PageArguments;

/** Conferences in the API. */
@Controller
class ConferenceController {

    private final Conferences conferences;

    ConferenceController(Conferences conferences) {
        this.conferences = conferences;
    }

    @QueryMapping
    Page<Conference> conferences(@Argument @Nullable ConferenceFilter filter, DataFetchingEnvironment field) {
        return conferences.page(
                filter == null ? ConferenceFilter.ALL : filter,
                ConferenceOrder.STARTS_ON_DESC,
                PageArguments.read(field));
    }

    @SchemaMapping
    CompletableFuture<Recorded> series(Conference conference, DataLoader<Long, Recorded> records) {
        return records.load(conference.seriesId());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> province(Conference conference, DataLoader<Long, Recorded> records) {
        return conference.provinceId() == null ? null : records.load(conference.provinceId());
    }
}
