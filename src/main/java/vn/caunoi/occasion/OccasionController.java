package vn.caunoi.occasion;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.caunoi.base.Recorded;

/** Occasions in the API. */
@Controller
@EnableConfigurationProperties(OccasionSettings.class)
class OccasionController {

    private final Occasions occasions;

    OccasionController(Occasions occasions) {
        this.occasions = occasions;
    }

    @QueryMapping
    List<Occasion> occasions(@Argument LocalDate from, @Argument LocalDate to) {
        return occasions.between(from, to);
    }

    @SchemaMapping
    CompletableFuture<List<Recorded>> needs(Occasion occasion, DataLoader<Long, Recorded> records) {
        return records.loadMany(occasion.needs());
    }

    @SchemaMapping
    CompletableFuture<List<Recorded>> proposals(Occasion occasion, DataLoader<Long, Recorded> records) {
        return records.loadMany(occasion.proposals());
    }
}
