package vn.caunoi.person;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.caunoi.base.Recorded;
import vn.caunoi.base.graphql.PerRecord;

/** People in the API. */
@Controller
class PersonController {

    private final People people;

    PersonController(People people) {
        this.people = people;
    }

    @BatchMapping
    Map<Person, List<PostHolding>> posts(List<Person> people) {
        return PerRecord.of(people, this.people::posts);
    }

    @SchemaMapping
    CompletableFuture<Recorded> body(PostHolding holding, DataLoader<Long, Recorded> records) {
        return records.load(holding.bodyId());
    }
}
