package vn.caunoi.briefing;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;

/** Briefings in the API. */
@Controller
class BriefingController {

    private final Briefings briefings;
    private final Directory directory;
    private final Provinces provinces;

    BriefingController(Briefings briefings, Directory directory, Provinces provinces) {
        this.briefings = briefings;
        this.directory = directory;
        this.provinces = provinces;
    }

    /** Null where there is no such subject, or no such province. */
    @QueryMapping
    @Nullable Briefing briefing(@Argument String subject, @Argument @Nullable String province, @Argument BriefingSize size) {
        var found = directory.find(GlobalId.parse(subject, "subject"));
        Province by = null;
        if (province != null) {
            by = provinces
                    .find(GlobalId.parse(province, RecordKind.PROVINCE, "province"))
                    .orElse(null);
            if (by == null) {
                return null;
            }
        }
        return found.isEmpty() ? null : briefings.about(found.get(), by, size);
    }

    @SchemaMapping
    CompletableFuture<List<Recorded>> records(BriefingLine line, DataLoader<Long, Recorded> records) {
        return records.loadMany(line.recordIds())
                .thenApply(found -> found.stream().filter(Objects::nonNull).toList());
    }
}
