package vn.caunoi.briefing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.account.Callers;
import vn.caunoi.base.ListQuery;
import vn.caunoi.base.Page;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.Pages;
import vn.caunoi.base.Rows;
import vn.caunoi.base.SortOrder;
import vn.caunoi.matching.Sentence;

/** Reads released briefings, those that the caller may see. */
@Component
class ReleaseQueries {

    private static final SortOrder NEWEST = SortOrder.byNumber("id", true);

    private static final String COLUMNS = """
            select id, number, subject_id, identity_id, province_id, size, title_vi, title_en, as_of,
              visibility = 'INTERNAL' as internal, open_checks, note, released_at, by_name, superseded_at, superseded_by,
              superseded_reason, successor_id
            from briefing_release
            """;

    private final JdbcClient jdbc;
    private final Pages pages;
    private final Callers callers;
    private final Keeping keeping;

    ReleaseQueries(JdbcClient jdbc, Pages pages, Callers callers, Keeping keeping) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.callers = callers;
        this.keeping = keeping;
    }

    Page<BriefingRelease> page(ReleaseFilter filter, PageRequest request) {
        return pages.read(list(filter), NEWEST, request);
    }

    List<BriefingRelease> window(ReleaseFilter filter, int offset, int limit) {
        return pages.window(list(filter), NEWEST, offset, limit);
    }

    int count(ReleaseFilter filter) {
        return pages.count(list(filter));
    }

    private ListQuery<BriefingRelease> list(ReleaseFilter filter) {
        return new ListQuery<>(COLUMNS + """
                        where (:subject::bigint is null or subject_id = :subject)
                        and (:identity::bigint is null or identity_id = :identity)
                        and (not :current or superseded_at is null)""", this::read)
                .with("subject", filter.subject())
                .with("identity", filter.identity())
                .with("current", filter.current());
    }

    Optional<BriefingRelease> find(long id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** The one that holds of a subject, a line of provinces and a size. */
    Optional<BriefingRelease> current(long subject, @Nullable Long identity, BriefingSize size) {
        return jdbc.sql(COLUMNS + """
                        where subject_id = :subject and identity_id is not distinct from :identity::bigint
                          and size = :size and superseded_at is null
                        order by id desc
                        limit 1""")
                .param("subject", subject)
                .param("identity", identity)
                .param("size", size.name())
                .query(this::read)
                .optional();
    }

    /** All that stood in it; empty for those who may not see it. What has become internal since is labelled so. */
    Optional<Briefing> content(long id) {
        var named = callers.current().signedIn();
        return jdbc.sql("select content, visibility = 'INTERNAL' as internal from briefing_release where id = :id")
                .param("id", id)
                .query((row, number) -> keeping.read(row.getString("content")).labelled(row.getBoolean("internal")))
                .optional()
                .map(briefing -> named ? briefing : briefing.withoutNames());
    }

    /** Names of people are for those who have signed in. */
    private BriefingRelease read(ResultSet row, int number) throws SQLException {
        var named = callers.current().signedIn();
        return new BriefingRelease(
                row.getLong("id"),
                row.getInt("number"),
                row.getLong("subject_id"),
                Rows.number(row, "identity_id"),
                Rows.number(row, "province_id"),
                BriefingSize.valueOf(row.getString("size")),
                new Sentence(row.getString("title_vi"), row.getString("title_en")),
                row.getObject("as_of", LocalDate.class),
                row.getBoolean("internal"),
                row.getInt("open_checks"),
                row.getString("note"),
                row.getObject("released_at", OffsetDateTime.class),
                named ? row.getString("by_name") : null,
                row.getObject("superseded_at", OffsetDateTime.class),
                named ? row.getString("superseded_by") : null,
                row.getString("superseded_reason"),
                Rows.number(row, "successor_id"));
    }
}
