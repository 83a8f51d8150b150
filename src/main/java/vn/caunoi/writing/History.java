package vn.caunoi.writing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.account.Caller;
import vn.caunoi.account.Callers;
import vn.caunoi.account.Channel;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.ListQuery;
import vn.caunoi.base.Page;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.Pages;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Rows;
import vn.caunoi.base.SortOrder;

/** Every change of every record, as far as the caller may see it. What was merged into a record brings its own along. */
@Service
public class History {

    private static final long LOCK = 0xCA0_1000_0001L;
    private static final SortOrder NEWEST = SortOrder.byNumber("id", true);
    private static final String COLUMNS = """
            select change.id, change.record_id, change.kind, change.action, change.at, change.by_name, change.by_role, change.channel,
              change.token, change.version, change.before, change.after, change.reason, change.source_id,
              change.locator, change.quote, change.restores
            from change
            """;

    private static final TypeReference<Map<String, @Nullable Object>> VALUES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Pages pages;
    private final Callers callers;
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    History(JdbcClient jdbc, Pages pages, Callers callers) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.callers = callers;
    }

    /** The changes of each record, newest first. */
    public Map<Long, Page<Change>> of(Collection<Long> records, PageRequest request, boolean counted) {
        return pages.readFor(records, new ListQuery<>(COLUMNS + """
                        where change.record_id = parent.id
                        or change.record_id in (select from_id from merger where into_id = parent.id and undone_at is null)""", this::read), NEWEST, request, counted);
    }

    /** The changes of all records of these kinds (of every kind when none are named), newest first. */
    public Page<Change> page(Collection<RecordKind> kinds, PageRequest request) {
        return pages.read(
                new ListQuery<>(
                                COLUMNS + "where cardinality(:kinds::text[]) = 0 or change.kind = any(:kinds)",
                                this::read)
                        .with("kinds", kinds.stream().map(RecordKind::name).toArray(String[]::new)),
                NEWEST,
                request);
    }

    /** The changes of one record, newest first, for a list that scrolls. */
    public List<Change> window(long record, int offset, int limit) {
        return pages.window(ofRecord(record), NEWEST, offset, limit);
    }

    public int count(long record) {
        return pages.count(ofRecord(record));
    }

    private ListQuery<Change> ofRecord(long record) {
        return new ListQuery<>(COLUMNS + """
                where change.record_id = :record
                or change.record_id in (select from_id from merger where into_id = :record and undone_at is null)""", this::read).with("record", record);
    }

    public Optional<Change> find(long id) {
        return jdbc.sql(COLUMNS + "where change.id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /**
     * Which changes somebody wants to be told.
     *
     * @param kinds of records of these kinds; of every kind when none are named
     * @param province the identity of a province: of records that belong to it or its predecessors, or did before or
     *     after that change, however late it is told
     */
    public record Wanted(
            Collection<RecordKind> kinds, @Nullable Long province) {}

    /**
     * The changes after one, up to another, oldest first. What the product brought along is history and no news: the
     * first entry of such a record is left out.
     */
    public List<Change> after(long change, long upTo, Wanted wanted, int most) {
        return jdbc.sql(COLUMNS + """
                        where change.id > :after and change.id <= :upTo
                          and not (change.action = 'CREATED' and change.channel = 'REGISTER')
                          and (cardinality(:kinds::text[]) = 0 or change.kind = any(:kinds))
                          and (:province::bigint is null or concerns(change.record_id, change.before, :province)
                            or concerns(change.record_id, change.after, :province))
                        order by change.id
                        limit :most""")
                .param("after", change)
                .param("upTo", upTo)
                .param("kinds", wanted.kinds().stream().map(RecordKind::name).toArray(String[]::new))
                .param("province", wanted.province())
                .param("most", most)
                .query(this::read)
                .list();
    }

    /** The number of the newest change; 0 before the first. */
    public long newest() {
        return jdbc.sql("select coalesce(max(id), 0) from change")
                .query(Long.class)
                .single();
    }

    /** Says that another version stands than the one that was read, and who made it. */
    Outcome.Conflict conflict(GlobalId id, Rack.Standing standing, List<Outcome.Difference> differences) {
        var last = window(id.id(), 0, 1);
        return new Outcome.Conflict(
                id,
                standing.version(),
                last.isEmpty() ? standing.recordedBy() : last.getFirst().by(),
                last.isEmpty() ? standing.recordedAt() : last.getFirst().at(),
                differences);
    }

    /** The values of the record in that version, as far as the history reaches. */
    Optional<Values> version(long record, int version) {
        return jdbc
                .sql("""
                        (select after::text from change where record_id = :record and version = :version
                         order by id desc limit 1)
                        union all
                        (select before::text from change
                         where record_id = :record and version = :version + 1 and before is not null
                         order by id limit 1)
                        limit 1""")
                .param("record", record)
                .param("version", version)
                .query((row, number) -> values(row.getString(1)))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Enters a change. The first one of a record that the product brought along is preceded by what it brought, so that
     * the history begins at the beginning.
     */
    Change enter(
            Caller by,
            GlobalId record,
            Change.Action action,
            int version,
            @Nullable Values before,
            @Nullable Values after,
            Evidence evidence,
            @Nullable Long restores) {
        // Confirmed in the order of their numbers: whoever follows the changes must not miss one that is confirmed
        // late.
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, number) -> "")
                .list();
        if (before != null && action != Change.Action.CREATED) {
            jdbc.sql("""
                            insert into change
                              (record_id, kind, action, at, by_name, channel, version, after, visibility)
                            select id, kind, 'CREATED', recorded_at, 'seed', 'REGISTER', :version, :after::json, :visibility
                            from record where id = :id and not exists (select from change where record_id = :id)""")
                    .param("id", record.id())
                    .param("version", version - 1)
                    .param("after", write(before))
                    .param("visibility", visibility(before, null))
                    .update();
        }
        long id = jdbc.sql("""
                        insert into change (record_id, kind, action, account_id, by_name, by_role, channel, token, version,
                          before, after, reason, source_id, locator, quote, restores, visibility)
                        values (:record, :kind, :action, :account, :by, :role, :channel, :token, :version,
                          :before::json, :after::json, :reason, :source, :locator, :quote, :restores, :visibility)
                        returning id""")
                .param("record", record.id())
                .param("kind", record.kind().name())
                .param("action", action.name())
                .param("account", by.accountId())
                .param("by", by.name())
                .param("role", by.role() == null ? null : by.role().name())
                .param("channel", by.channel().name())
                .param("token", by.token())
                .param("version", version)
                .param("before", before == null ? null : write(before))
                .param("after", after == null ? null : write(after))
                .param("reason", evidence.reason())
                .param("source", evidence.sourceId())
                .param("locator", evidence.locator())
                .param("quote", evidence.quote())
                .param("restores", restores)
                .param("visibility", visibility(before, after))
                .query(Long.class)
                .single();
        return find(id).orElseThrow();
    }

    /** What was or becomes internal is told to those who may know. */
    private static String visibility(@Nullable Values before, @Nullable Values after) {
        var internal = java.util.stream.Stream.of(
                        java.util.Optional.ofNullable(before), java.util.Optional.ofNullable(after))
                .flatMap(Optional::stream)
                .anyMatch(values -> "INTERNAL".equals(values.text("visibility")));
        return internal ? "INTERNAL" : "PUBLIC";
    }

    String write(Values values) {
        return json.writeValueAsString(values.all());
    }

    Optional<Values> values(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        return Optional.of(new Values(json.readValue(text, VALUES)));
    }

    /** The values for whoever asks: who sees to something is for those who see what is internal. */
    private @Nullable Values shown(@Nullable String text) {
        var values = values(text).orElse(null);
        if (values == null || !values.has("owner") || callers.current().readsInternal()) {
            return values;
        }
        var open = new LinkedHashMap<String, @Nullable Object>(values.all());
        open.remove("owner");
        return new Values(open);
    }

    private Change read(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getLong("id"),
                new GlobalId(RecordKind.valueOf(row.getString("kind")), row.getLong("record_id")),
                Change.Action.valueOf(row.getString("action")),
                row.getTimestamp("at").toInstant(),
                row.getString("by_name"),
                row.getString("by_role"),
                Channel.valueOf(row.getString("channel")),
                row.getString("token"),
                row.getInt("version"),
                shown(row.getString("before")),
                shown(row.getString("after")),
                row.getString("reason"),
                Rows.number(row, "source_id"),
                row.getString("locator"),
                row.getString("quote"),
                Rows.number(row, "restores"));
    }
}
