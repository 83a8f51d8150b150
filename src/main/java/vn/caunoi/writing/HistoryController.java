package vn.caunoi.writing;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;
import vn.caunoi.account.Callers;
import vn.caunoi.base.Page;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.base.Visibility;
import vn.caunoi.base.graphql.ChildPages;
import vn.caunoi.base.graphql.PageArguments;

/** The history in the API, and what every record says of its versions. */
@Controller
class HistoryController {

    /** Which version of a record stands, and since when. */
    private record Keeping(
            Visibility visibility,
            int version,
            OffsetDateTime recordedAt,
            @Nullable OffsetDateTime changedAt) {}

    private static final String KEEPING = "Record.keeping";

    private final History history;
    private final Sheets sheets;
    private final Shown shown;
    private final Callers callers;
    private final JdbcClient jdbc;
    private final ChildPages<String, Change> ofRecord;

    HistoryController(
            History history,
            Sheets sheets,
            Shown shown,
            Callers callers,
            JdbcClient jdbc,
            BatchLoaderRegistry registry) {
        this.history = history;
        this.sheets = sheets;
        this.shown = shown;
        this.callers = callers;
        this.jdbc = jdbc;
        this.ofRecord = new ChildPages<>(
                registry, "Record.history", (records, none, request, counted) -> history.of(records, request, counted));
        registry.<Long, Keeping>forName(KEEPING)
                .registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> keeping(ids)));
    }

    private Map<Long, Keeping> keeping(Collection<Long> ids) {
        var found = new HashMap<Long, Keeping>();
        jdbc.sql("select id, visibility, version, recorded_at, changed_at from record where id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> found.put(
                        row.getLong("id"),
                        new Keeping(
                                Visibility.valueOf(row.getString("visibility")),
                                row.getInt("version"),
                                row.getObject("recorded_at", OffsetDateTime.class),
                                row.getObject("changed_at", OffsetDateTime.class))))
                .list();
        return found;
    }

    /** Every record has these; no type has to wire them itself. */
    @Bean
    static RuntimeWiringConfigurer keepingOfRecords(HistoryController controller) {
        return wiring -> {
            for (var kind : RecordKind.values()) {
                wiring.type(
                        kind.typeName(),
                        type -> type.dataFetcher(
                                        "visibility", field -> kept(field).thenApply(Keeping::visibility))
                                .dataFetcher("version", field -> kept(field).thenApply(Keeping::version))
                                .dataFetcher("recordedAt", field -> kept(field).thenApply(Keeping::recordedAt))
                                .dataFetcher("changedAt", field -> kept(field).thenApply(Keeping::changedAt))
                                .dataFetcher(
                                        "history",
                                        field -> controller.ofRecord.load(
                                                field, record(field).id(), "")));
            }
        };
    }

    private static Recorded record(DataFetchingEnvironment field) {
        return Objects.requireNonNull(field.<Recorded>getSource());
    }

    private static CompletableFuture<Keeping> kept(DataFetchingEnvironment field) {
        return Objects.requireNonNull(field.<Long, Keeping>getDataLoader(KEEPING))
                .load(record(field).id());
    }

    @QueryMapping
    Page<Change> history(@Argument @Nullable List<RecordKind> kinds, DataFetchingEnvironment field) {
        return history.page(kinds == null ? List.of() : kinds, PageArguments.read(field));
    }

    @SchemaMapping
    String key(Change change) {
        return ChangeKey.of(change.id());
    }

    @SchemaMapping
    CompletableFuture<Recorded> record(Change change, DataLoader<Long, Recorded> records) {
        return records.load(change.recordId().id());
    }

    @SchemaMapping
    OffsetDateTime at(Change change) {
        return utc(change.at());
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Names of people are for those who have signed in. */
    @SchemaMapping
    String by(Change change) {
        return callers.current().signedIn() || change.role() == null ? change.by() : change.role();
    }

    @SchemaMapping
    @Nullable String token(Change change) {
        return callers.current().signedIn() ? change.token() : null;
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> source(Change change, DataLoader<Long, Recorded> records) {
        return change.sourceId() == null ? null : records.load(change.sourceId());
    }

    @BatchMapping
    Map<Change, List<Change.FieldChange>> fields(List<Change> changes) {
        var values = new ArrayList<@Nullable Object>();
        changes.forEach(change -> change.fields().forEach(field -> {
            values.add(field.before());
            values.add(field.after());
        }));
        var pen = shown.pen(values);
        var found = new HashMap<Change, List<Change.FieldChange>>();
        changes.forEach(
                change -> found.put(change, written(sheets.of(change.recordId().kind()), change.fields(), pen)));
        return found;
    }

    private static List<Change.FieldChange> written(Sheet sheet, List<Change.FieldChange> fields, Shown.Pen pen) {
        return fields.stream()
                .flatMap(change -> {
                    var field = sheet.field(change.field());
                    return field == null
                            ? java.util.stream.Stream.empty()
                            : java.util.stream.Stream.of(new Change.FieldChange(
                                    change.field(),
                                    pen.write(field, change.before()),
                                    pen.write(field, change.after())));
                })
                .toList();
    }

    @SchemaMapping
    List<Outcome.Difference> differences(Outcome.Conflict conflict) {
        var values = new ArrayList<@Nullable Object>();
        conflict.differences().forEach(difference -> {
            values.add(difference.base());
            values.add(difference.yours());
            values.add(difference.theirs());
        });
        var pen = shown.pen(values);
        var sheet = sheets.of(conflict.id().kind());
        return conflict.differences().stream()
                .map(difference -> {
                    var field = Objects.requireNonNull(sheet.field(difference.field()));
                    return new Outcome.Difference(
                            difference.field(),
                            pen.write(field, difference.base()),
                            pen.write(field, difference.yours()),
                            pen.write(field, difference.theirs()));
                })
                .toList();
    }

    @SchemaMapping(typeName = "MergePreview")
    CompletableFuture<Recorded> from(Merging.Outlook.MergePreview preview, DataLoader<Long, Recorded> records) {
        return records.load(preview.from().id());
    }

    @SchemaMapping(typeName = "MergePreview")
    CompletableFuture<Recorded> into(Merging.Outlook.MergePreview preview, DataLoader<Long, Recorded> records) {
        return records.load(preview.into().id());
    }

    @SchemaMapping(typeName = "MergePreview")
    CompletableFuture<List<Recorded>> moves(Merging.Outlook.MergePreview preview, DataLoader<Long, Recorded> records) {
        return records.loadMany(preview.moves().stream().map(id -> id.id()).toList());
    }

    @SchemaMapping(typeName = "MergePreview", field = "fields")
    List<Change.FieldChange> gained(Merging.Outlook.MergePreview preview) {
        var values = new ArrayList<@Nullable Object>();
        preview.fields().forEach(field -> values.add(field.after()));
        return written(sheets.of(preview.into().kind()), preview.fields(), shown.pen(values));
    }
}
