package vn.caunoi.briefing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.account.Callers;
import vn.caunoi.document.Edition;
import vn.caunoi.document.PaperFormat;

/** Who opened released briefings, for those who may release them. Whoever has not signed in has no name to keep. */
@Service
public class BriefingOpenings {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Callers callers;
    private final BriefingReleases releases;

    BriefingOpenings(JdbcClient jdbc, Callers callers, BriefingReleases releases) {
        this.jdbc = jdbc;
        this.callers = callers;
        this.releases = releases;
    }

    /** Keeps that the caller has opened it. */
    public void opened(
            BriefingRelease release, OpeningWay way, @Nullable PaperFormat format, @Nullable Edition edition) {
        var caller = callers.current();
        if (caller.signedIn()) {
            Callers.asTheRegister(() -> jdbc.sql("""
                            insert into account_briefing_opening (release_id, way, format, edition, account_id, by_name)
                            values (:release, :way, :format, :edition, :account, :name)""")
                    .param("release", release.id())
                    .param("way", way.name())
                    .param("format", format == null ? null : format.name())
                    .param("edition", edition == null ? null : edition.name())
                    .param("account", caller.accountId())
                    .param("name", caller.name())
                    .update());
        }
    }

    /** The last of them, the newest first; none for those who may not release it. */
    public List<BriefingOpening> of(BriefingRelease release) {
        if (!releases.mayRelease(release)) {
            return List.of();
        }
        return Callers.asTheRegister(() -> jdbc.sql("""
                        select way, format, edition, at, by_name from account_briefing_opening
                        where release_id = :release
                        order by id desc
                        limit :most""")
                .param("release", release.id())
                .param("most", MOST)
                .query((row, number) -> new BriefingOpening(
                        OpeningWay.valueOf(row.getString("way")),
                        Optional.ofNullable(row.getString("format"))
                                .map(PaperFormat::valueOf)
                                .orElse(null),
                        Optional.ofNullable(row.getString("edition"))
                                .map(Edition::valueOf)
                                .orElse(null),
                        row.getObject("at", java.time.OffsetDateTime.class),
                        row.getString("by_name")))
                .list());
    }
}
