package vn.caunoi.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.commitment.Commitment;

/** Stories in the API. */
@Controller
class StoryController {

    private final Stories stories;
    private final Directory directory;

    StoryController(Stories stories, Directory directory) {
        this.stories = stories;
        this.directory = directory;
    }

    @QueryMapping
    Optional<Story> story(@Argument String of) {
        var id = GlobalId.parse(of, "of");
        if (!Stories.TOLD_OF.contains(id.kind())) {
            var kinds = String.join(
                    ", ",
                    Stories.TOLD_OF.stream().map(RecordKind::typeName).sorted().toList());
            throw new BadInput(
                    BadInput.Code.WRONG_KIND,
                    "of",
                    "Mã định danh này là của loại %s; câu chuyện chỉ có với %s."
                            .formatted(id.kind().typeName(), kinds),
                    "This id names a %s; only these have a story: %s."
                            .formatted(id.kind().typeName(), kinds));
        }
        return directory.find(id).flatMap(stories::of);
    }

    @BatchMapping
    Map<Commitment, FirstContact> firstContact(List<Commitment> commitments) {
        var found = stories.firstContacts(commitments.stream().map(Recorded::id).toList());
        var contacts = new HashMap<Commitment, FirstContact>();
        commitments.forEach(commitment -> {
            var contact = found.get(commitment.id());
            if (contact != null) {
                contacts.put(commitment, contact);
            }
        });
        return contacts;
    }

    @SchemaMapping
    CompletableFuture<Recorded> record(FirstContact contact, DataLoader<Long, Recorded> records) {
        return records.load(contact.recordId());
    }

    @SchemaMapping
    CompletableFuture<Recorded> record(StoryMoment moment, DataLoader<Long, Recorded> records) {
        return records.load(moment.recordId());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> party(StoryMoment moment, DataLoader<Long, Recorded> records) {
        return moment.partyId() == null ? null : records.load(moment.partyId());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> source(StoryMoment moment, DataLoader<Long, Recorded> records) {
        return moment.sourceId() == null ? null : records.load(moment.sourceId());
    }

    @SchemaMapping
    CompletableFuture<Recorded> record(StoryGap gap, DataLoader<Long, Recorded> records) {
        return records.load(gap.recordId());
    }

    @SchemaMapping
    CompletableFuture<List<Recorded>> records(StoryLink link, DataLoader<Long, Recorded> records) {
        return records.loadMany(link.recordIds())
                .thenApply(found -> found.stream().filter(Objects::nonNull).toList());
    }
}
