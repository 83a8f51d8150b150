package vn.caunoi.briefing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.account.Callers;
import vn.caunoi.base.Visibility;

/** Reads what authors wrote. */
@Component
class SentenceQueries {

    private final JdbcClient jdbc;
    private final Callers callers;
    private final Keeping keeping;

    SentenceQueries(JdbcClient jdbc, Callers callers, Keeping keeping) {
        this.jdbc = jdbc;
        this.callers = callers;
        this.keeping = keeping;
    }

    /** Those that stand, the oldest first. */
    List<BriefingSentence> standing(long subject, @Nullable Long identity) {
        return of(subject, identity, "ended_at is null");
    }

    /** Those that stand and those that have ended, the oldest first. */
    List<BriefingSentence> all(long subject, @Nullable Long identity) {
        return of(subject, identity, "true");
    }

    private List<BriefingSentence> of(long subject, @Nullable Long identity, String condition) {
        return jdbc.sql("""
                        select * from briefing_sentence
                        where subject_id = :subject and identity_id is not distinct from :identity::bigint and %s
                        order by id""".formatted(condition))
                .param("subject", subject)
                .param("identity", identity)
                .query(this::read)
                .list();
    }

    Optional<BriefingSentence> find(long id) {
        return jdbc.sql("select * from briefing_sentence where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** The one that corrects the sentence of that key by now. */
    Optional<BriefingSentence> correcting(long subject, @Nullable Long identity, String anchor) {
        return jdbc.sql("""
                        select * from briefing_sentence
                        where subject_id = :subject and identity_id is not distinct from :identity::bigint
                          and anchor_key = :anchor and ended_at is null""")
                .param("subject", subject)
                .param("identity", identity)
                .param("anchor", anchor)
                .query(this::read)
                .optional();
    }

    /** For whose briefings a sentence was written. */
    @Nullable Long identity(long id) {
        return jdbc.sql("select identity_id from briefing_sentence where id = :id")
                .param("id", id)
                .query((row, number) -> Optional.ofNullable(row.getObject("identity_id", Long.class)))
                .single()
                .orElse(null);
    }

    /** Names of people are for those who have signed in. */
    private BriefingSentence read(ResultSet row, int number) throws SQLException {
        var named = callers.current().signedIn();
        var anchor = row.getString("anchor");
        return new BriefingSentence(
                row.getLong("id"),
                row.getLong("subject_id"),
                BriefingSectionKind.valueOf(row.getString("section")),
                row.getString("vi"),
                row.getString("en"),
                row.getBoolean("hides"),
                row.getString("reason"),
                anchor == null ? null : keeping.trace(anchor),
                Visibility.valueOf(row.getString("visibility")),
                row.getObject("written_at", OffsetDateTime.class),
                named ? row.getString("by_name") : null,
                row.getObject("ended_at", OffsetDateTime.class),
                named ? row.getString("ended_by") : null,
                row.getString("end_reason"));
    }
}
