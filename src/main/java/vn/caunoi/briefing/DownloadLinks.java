package vn.caunoi.briefing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.account.Caller;
import vn.caunoi.account.CallerCheck;
import vn.caunoi.account.Callers;
import vn.caunoi.account.Channel;
import vn.caunoi.account.Holders;
import vn.caunoi.account.Role;
import vn.caunoi.account.Scope;
import vn.caunoi.account.Secrets;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Recorded;
import vn.caunoi.base.Rows;
import vn.caunoi.briefing.BriefingOutcome.BriefingDownload;
import vn.caunoi.document.Edition;
import vn.caunoi.document.PaperFormat;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;

/**
 * Links by which one file of a briefing is fetched for some minutes, without signing in. Whoever fetches it gets what the
 * maker of the link may see then, and never more than they could see when they made it.
 */
@Service
public class DownloadLinks {

    static final String FOLDER = "downloads";
    private static final int SECRET_BYTES = 32;

    /** What a link leads to. */
    sealed interface Fetched {
        record File(byte[] bytes, String name, String contentType) implements Fetched {}

        /** It was there; its time is over. */
        record Expired() implements Fetched {}

        /** There is none, or whoever made it may not read it any more. */
        record Nothing() implements Fetched {}
    }

    private record Link(
            Caller maker,
            @Nullable Long subject,
            @Nullable Long province,
            @Nullable BriefingSize size,
            @Nullable Long release,
            PaperFormat format,
            Edition edition) {}

    private final JdbcClient jdbc;
    private final Callers callers;
    private final Holders holders;
    private final CallerCheck check;
    private final Preparing preparing;
    private final Briefings briefings;
    private final BriefingReleases releases;
    private final BriefingOpenings openings;
    private final BriefingPapers papers;
    private final Directory directory;
    private final Provinces provinces;
    private final BriefingSettings settings;
    private final Clock clock = Clock.systemUTC();

    DownloadLinks(
            JdbcClient jdbc,
            Callers callers,
            Holders holders,
            CallerCheck check,
            Preparing preparing,
            Briefings briefings,
            BriefingReleases releases,
            BriefingOpenings openings,
            BriefingPapers papers,
            Directory directory,
            Provinces provinces,
            BriefingSettings settings) {
        this.jdbc = jdbc;
        this.callers = callers;
        this.holders = holders;
        this.check = check;
        this.preparing = preparing;
        this.briefings = briefings;
        this.releases = releases;
        this.openings = openings;
        this.papers = papers;
        this.directory = directory;
        this.provinces = provinces;
        this.settings = settings;
    }

    /** Whether the caller has an account in whose name a file can be fetched. */
    public boolean mayMake() {
        var caller = callers.current();
        return caller.accountId() != null && !caller.mustChangePassword();
    }

    /** A link to a file of what the register says when it is fetched. */
    public BriefingOutcome make(
            Recorded subject, @Nullable Province province, BriefingSize size, PaperFormat format, Edition edition) {
        return mayMake()
                ? made(subject.id(), province == null ? null : province.id(), size, null, format, edition)
                : preparing.refusal();
    }

    /** A link to a file of a released briefing. */
    public BriefingOutcome make(BriefingRelease release, PaperFormat format, Edition edition) {
        return mayMake() ? made(null, null, null, release.id(), format, edition) : preparing.refusal();
    }

    private BriefingOutcome made(
            @Nullable Long subject,
            @Nullable Long province,
            @Nullable BriefingSize size,
            @Nullable Long release,
            PaperFormat format,
            Edition edition) {
        var caller = callers.current();
        var secret = Secrets.next(SECRET_BYTES);
        var until = Instant.now(clock).plus(settings.link()).atOffset(ZoneOffset.UTC);
        Callers.asTheRegister(() -> {
            jdbc.sql("delete from account_briefing_download where expires_at < now() - interval '1 day'")
                    .update();
            return jdbc.sql("""
                            insert into account_briefing_download (hash, account_id, role, scopes, token_id, subject_id,
                              province_id, size, release_id, format, edition, expires_at)
                            values (:hash, :account, :role, :scopes, :token, :subject, :province, :size, :release, :format,
                              :edition, :until)""")
                    .param("hash", Secrets.hash(secret))
                    .param("account", caller.accountId())
                    .param("role", Objects.requireNonNull(caller.role()).name())
                    .param("scopes", caller.scopes().stream().map(Scope::name).toArray(String[]::new))
                    .param("token", caller.tokenId())
                    .param("subject", subject)
                    .param("province", province)
                    .param("size", size == null ? null : size.name())
                    .param("release", release)
                    .param("format", format.name())
                    .param("edition", edition.name())
                    .param("until", until)
                    .update();
        });
        return new BriefingDownload(FOLDER + "/" + secret, until);
    }

    /** The file at a secret address. */
    Fetched fetch(String secret) {
        var hash = Secrets.hash(secret);
        var expired = Callers.asTheRegister(
                () -> jdbc.sql("select expires_at <= now() from account_briefing_download where hash = :hash")
                        .param("hash", hash)
                        .query(Boolean.class)
                        .optional());
        if (expired.isEmpty()) {
            return new Fetched.Nothing();
        }
        if (expired.get()) {
            return new Fetched.Expired();
        }
        return Callers.asTheRegister(() -> jdbc.sql("select * from account_briefing_download where hash = :hash")
                        .param("hash", hash)
                        .query(this::link)
                        .single())
                .filter(link -> check.stillValid(link.maker()))
                .flatMap(link -> Callers.as(link.maker(), () -> file(link)))
                .map(Fetched.class::cast)
                .orElseGet(Fetched.Nothing::new);
    }

    private Optional<Link> link(ResultSet row, int number) throws SQLException {
        var format = PaperFormat.valueOf(row.getString("format"));
        var edition = Edition.valueOf(row.getString("edition"));
        var subject = Rows.number(row, "subject_id");
        var province = Rows.number(row, "province_id");
        var size = row.getString("size") == null ? null : BriefingSize.valueOf(row.getString("size"));
        var release = Rows.number(row, "release_id");
        var role = Role.valueOf(row.getString("role"));
        var token = Rows.number(row, "token_id");
        var scopes = Rows.words(row, "scopes").stream().map(Scope::valueOf).collect(Collectors.toSet());
        return holders.find(row.getLong("account_id"))
                .map(holder -> new Link(
                        restricted(holder, role, token, scopes), subject, province, size, release, format, edition));
    }

    private static Caller restricted(Caller holder, Role role, @Nullable Long token, Set<Scope> scopes) {
        return new Caller(
                holder.accountId(),
                holder.name(),
                role,
                holder.provinces(),
                holder.missions(),
                token == null ? Channel.UI : Channel.TOKEN,
                null,
                token,
                scopes,
                false);
    }

    private Optional<Fetched.File> file(Link link) {
        return link.release() == null ? live(link) : released(link);
    }

    private Optional<Fetched.File> released(Link link) {
        return releases.find(Objects.requireNonNull(link.release())).map(release -> {
            var content = releases.content(release);
            openings.opened(release, OpeningWay.FILE, link.format(), link.edition());
            return file(papers.write(release, content, link.format(), link.edition()), content, link);
        });
    }

    private Optional<Fetched.File> live(Link link) {
        var province =
                link.province() == null ? null : provinces.find(link.province()).orElse(null);
        try {
            return directory.find(Objects.requireNonNull(link.subject())).map(subject -> {
                var briefing = briefings.about(subject, province, Objects.requireNonNull(link.size()));
                return file(papers.write(briefing, link.format(), link.edition()), briefing, link);
            });
        } catch (BadInput subjectHasChanged) {
            return Optional.empty();
        }
    }

    private static Fetched.File file(byte[] bytes, Briefing briefing, Link link) {
        return new Fetched.File(bytes, fileName(briefing, link), link.format().contentType());
    }

    private static String fileName(Briefing briefing, Link link) {
        return briefing.title(Lang.EN) + " " + briefing.asOf() + "."
                + link.format().extension();
    }
}
