package vn.caunoi.writing;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;

/** Writing in the API. */
@Controller
class WritingController {

    private final Writing writing;
    private final Merging merging;

    WritingController(Writing writing, Merging merging) {
        this.writing = writing;
        this.merging = merging;
    }

    /** Each kind of record has the same two mutations; what can be handed in stands in its sheet. */
    @Bean
    static RuntimeWiringConfigurer entering(Writing writing) {
        return wiring -> wiring.type("Mutation", type -> {
            for (var kind : RecordKind.values()) {
                var name = kind.typeName().substring(0, 1).toLowerCase(Locale.ROOT)
                        + kind.typeName().substring(1);
                type.dataFetcher(
                        name + "Create",
                        field -> writing.create(
                                kind, input(field), Evidence.read(field.getArgument("evidence")), evenIfAlike(field)));
                type.dataFetcher(
                        name + "Change",
                        field -> writing.change(
                                new GlobalId(kind, GlobalId.parse(id(field), kind, "id")),
                                Objects.requireNonNull(field.<Integer>getArgument("version")),
                                input(field),
                                Evidence.read(field.getArgument("evidence"))));
            }
            return type;
        });
    }

    private static Map<String, @Nullable Object> input(DataFetchingEnvironment field) {
        return Objects.requireNonNull(field.<Map<String, @Nullable Object>>getArgument("input"));
    }

    private static String id(DataFetchingEnvironment field) {
        return Objects.requireNonNull(field.<String>getArgument("id"));
    }

    private static boolean evenIfAlike(DataFetchingEnvironment field) {
        return Boolean.TRUE.equals(field.<Boolean>getArgument("evenIfAlike"));
    }

    @MutationMapping
    Outcome recordEnd(
            @Argument String id,
            @Argument int version,
            @Argument LocalDate on,
            @Argument @Nullable Map<String, @Nullable Object> evidence) {
        return writing.end(GlobalId.parse(id, "id"), version, on, Evidence.read(evidence));
    }

    @MutationMapping
    Outcome recordWithdraw(
            @Argument String id, @Argument int version, @Argument @Nullable Map<String, @Nullable Object> evidence) {
        return writing.withdraw(GlobalId.parse(id, "id"), version, Evidence.read(evidence));
    }

    @MutationMapping
    Outcome recordRestore(
            @Argument String change,
            @Argument int version,
            @Argument @Nullable Map<String, @Nullable Object> evidence) {
        return writing.restore(ChangeKey.parse(change, "change"), version, Evidence.read(evidence));
    }

    @MutationMapping
    Outcome recordMerge(
            @Argument String from,
            @Argument int fromVersion,
            @Argument String into,
            @Argument int intoVersion,
            @Argument @Nullable Map<String, @Nullable Object> evidence) {
        return merging.merge(
                GlobalId.parse(from, "from"),
                fromVersion,
                GlobalId.parse(into, "into"),
                intoVersion,
                Evidence.read(evidence));
    }

    @MutationMapping
    Outcome recordUnmerge(@Argument String from, @Argument @Nullable Map<String, @Nullable Object> evidence) {
        return merging.undo(GlobalId.parse(from, "from"), Evidence.read(evidence));
    }

    @QueryMapping
    Object mergePreview(@Argument String from, @Argument String into) {
        return switch (merging.preview(GlobalId.parse(from, "from"), GlobalId.parse(into, "into"))) {
            case Merging.Outlook.MergePreview preview -> preview;
            case Merging.Outlook.Refused refused -> refused.why();
        };
    }

    @SchemaMapping
    CompletableFuture<Recorded> record(Outcome.Saved saved, DataLoader<Long, Recorded> records) {
        return records.load(saved.id().id());
    }

    @SchemaMapping
    CompletableFuture<Recorded> record(Outcome.Conflict conflict, DataLoader<Long, Recorded> records) {
        return records.load(conflict.id().id());
    }

    @SchemaMapping
    OffsetDateTime at(Outcome.Conflict conflict) {
        return conflict.at().atOffset(ZoneOffset.UTC);
    }

    @SchemaMapping
    CompletableFuture<List<Recorded>> by(Outcome.StillReferenced outcome, DataLoader<Long, Recorded> records) {
        return all(outcome.by(), records);
    }

    @SchemaMapping
    CompletableFuture<List<Recorded>> with(Outcome.PeriodOverlaps outcome, DataLoader<Long, Recorded> records) {
        return all(outcome.with(), records);
    }

    @SchemaMapping
    CompletableFuture<List<Recorded>> candidates(
            Outcome.DuplicateSuspected outcome, DataLoader<Long, Recorded> records) {
        return all(outcome.candidates(), records);
    }

    private static CompletableFuture<List<Recorded>> all(List<GlobalId> ids, DataLoader<Long, Recorded> records) {
        return records.loadMany(ids.stream().map(GlobalId::id).toList())
                .thenApply(found -> found.stream().filter(Objects::nonNull).toList());
    }
}
