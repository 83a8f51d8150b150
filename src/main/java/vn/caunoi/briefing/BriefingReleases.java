package vn.caunoi.briefing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.account.Caller;
import vn.caunoi.account.Callers;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Page;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.Recorded;
import vn.caunoi.briefing.BriefingOutcome.BriefingConflict;
import vn.caunoi.briefing.BriefingOutcome.BriefingInvalid;
import vn.caunoi.briefing.BriefingOutcome.BriefingReleased;
import vn.caunoi.matching.Sentence;
import vn.caunoi.province.Province;

/** Briefings that were released: each stays as it was, whatever becomes of the register. */
@Service
public class BriefingReleases {

    public static final int LONGEST_NOTE = Preparing.LONGEST;

    /** Released briefings of one line of provinces are numbered one after the other. */
    private static final long NUMBERING = 0xCA0_2600_0000L;

    /**
     * What whoever releases has seen.
     *
     * @param fingerprint of the briefing that they read; null where they take it as it is now
     * @param replaces the release that it is to take the place of; null where they know of none
     * @param note what they say of the open checks
     */
    public record Wanted(
            @Nullable String fingerprint,
            @Nullable Long replaces,
            @Nullable String note) {}

    private final JdbcClient jdbc;
    private final ReleaseQueries queries;
    private final Briefings briefings;
    private final Preparing preparing;
    private final Keeping keeping;
    private final Directory directory;
    private final Callers callers;
    private final TransactionTemplate step;

    BriefingReleases(
            JdbcClient jdbc,
            ReleaseQueries queries,
            Briefings briefings,
            Preparing preparing,
            Keeping keeping,
            Directory directory,
            Callers callers,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.briefings = briefings;
        this.preparing = preparing;
        this.keeping = keeping;
        this.directory = directory;
        this.callers = callers;
        this.step = new TransactionTemplate(transactions);
        this.step.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Whether the caller may release briefings about that subject which that province prepares. */
    public boolean mayRelease(Recorded subject, @Nullable Province province) {
        return preparing.may(subject, province);
    }

    /** Whether the caller could have released this one. */
    public boolean mayRelease(BriefingRelease release) {
        return callers.current().writes()
                && directory
                        .find(release.subjectId())
                        .filter(subject -> preparing.may(subject, preparing.province(release.identityId())))
                        .isPresent();
    }

    public Page<BriefingRelease> page(ReleaseFilter filter, PageRequest request) {
        return queries.page(filter, request);
    }

    public List<BriefingRelease> window(ReleaseFilter filter, int offset, int limit) {
        return queries.window(filter, offset, limit);
    }

    public int count(ReleaseFilter filter) {
        return queries.count(filter);
    }

    public Optional<BriefingRelease> find(long id) {
        return queries.find(id);
    }

    /** The one that holds of a subject, a province and a size. */
    public Optional<BriefingRelease> current(Recorded subject, @Nullable Province province, BriefingSize size) {
        return queries.current(subject.id(), Briefings.identity(province), size);
    }

    /** The briefing as it was released. */
    public Briefing content(BriefingRelease release) {
        return queries.content(release.id()).orElseThrow();
    }

    /** What differs between two that were released. */
    public BriefingComparison compare(BriefingRelease from, BriefingRelease to) {
        return new BriefingComparison(from, to, BriefingComparison.between(content(from), content(to)));
    }

    /** What has changed in the register and in what authors wrote since; nothing can be told of a subject that is gone. */
    public Optional<BriefingComparison> since(BriefingRelease release) {
        return directory
                .find(release.subjectId())
                .map(subject ->
                        briefings.ofItsAuthors(subject, preparing.province(release.identityId()), release.size()))
                .map(now -> new BriefingComparison(release, null, BriefingComparison.between(content(release), now)));
    }

    /** Keeps a briefing as it is at this moment; the one that held before is superseded. */
    public BriefingOutcome release(Recorded subject, @Nullable Province named, BriefingSize size, Wanted wanted) {
        if (!preparing.writes()) {
            return preparing.refusal();
        }
        var note = preparing.text("note", wanted.note());
        if (note.wrong() != null) {
            return note.wrong();
        }
        var briefing = briefings.about(subject, named, size);
        if (!preparing.may(subject, briefing.province())) {
            return preparing.refusal();
        }
        if (wanted.fingerprint() != null && !wanted.fingerprint().equals(briefing.fingerprint())) {
            return new BriefingConflict(
                    new Sentence(
                            "Sổ hoặc tài liệu đã đổi từ khi bạn đọc. Hãy tải lại, đọc phần đã đổi rồi phát hành.",
                            "The register or the briefing has changed since you read it. Read it again before you release it."),
                    null,
                    null);
        }
        if (!briefing.checks().isEmpty() && note.words() == null) {
            return new BriefingInvalid(
                    "note",
                    new Sentence(
                            "Còn %d điều cần kiểm tra. Hãy ghi vì sao vẫn phát hành."
                                    .formatted(briefing.checks().size()),
                            "%d checks are open. Say why it is released all the same."
                                    .formatted(briefing.checks().size())));
        }
        return kept(briefing, wanted.replaces(), note.words());
    }

    private BriefingOutcome kept(Briefing briefing, @Nullable Long replaces, @Nullable String note) {
        var content = keeping.write(briefing);
        var caller = callers.current();
        var identity = Briefings.identity(briefing.province());
        return Callers.asTheRegister(() -> Objects.requireNonNull(step.execute(started -> {
            jdbc.sql("select pg_advisory_xact_lock(:lock)")
                    .param("lock", NUMBERING + (identity == null ? 0 : identity))
                    .query(row -> {});
            var holding = queries.current(briefing.subject().id(), identity, briefing.size());
            if (!holding.map(BriefingRelease::id).equals(Optional.ofNullable(replaces))) {
                return conflict(holding);
            }
            var id = insert(briefing, identity, content, note, caller);
            if (replaces != null) {
                jdbc.sql("""
                                update briefing_release
                                set superseded_at = now(), superseded_by = :name, successor_id = :successor
                                where id = :id""")
                        .param("name", caller.name())
                        .param("successor", id)
                        .param("id", replaces)
                        .update();
            }
            return new BriefingReleased(queries.find(id).orElseThrow());
        })));
    }

    private long insert(
            Briefing briefing, @Nullable Long identity, String content, @Nullable String note, Caller caller) {
        var named = new HashSet<>(briefing.records().keySet());
        briefing.sections().stream()
                .flatMap(Briefings::told)
                .flatMap(line -> line.sources().stream())
                .forEach(citation -> named.add(citation.source().id()));
        return jdbc.sql("""
                        insert into briefing_release (subject_id, identity_id, province_id, size, number, title_vi, title_en,
                          as_of, visibility, note, open_checks, content, own_words, record_ids, account_id, by_name)
                        values (:subject, :identity, :province, :size, (
                            select coalesce(max(number), 0) + 1 from briefing_release
                            where identity_id is not distinct from :identity::bigint),
                          :titleVi, :titleEn, :asOf, :visibility, :note, :checks, :content::jsonb, :words, :records,
                          :account, :name)
                        returning id""")
                .param("subject", briefing.subject().id())
                .param("identity", identity)
                .param(
                        "province",
                        briefing.province() == null ? null : briefing.province().id())
                .param("size", briefing.size().name())
                .param("titleVi", briefing.title(Lang.VI))
                .param("titleEn", briefing.title(Lang.EN))
                .param("asOf", briefing.asOf())
                .param("visibility", briefing.internal() ? "INTERNAL" : "PUBLIC")
                .param("note", note)
                .param("checks", briefing.checks().size())
                .param("content", content)
                .param("words", OwnWords.of(briefing))
                .param("records", named.toArray(Long[]::new))
                .param("account", caller.accountId())
                .param("name", caller.name())
                .query(Long.class)
                .single();
    }

    /** Says that a release holds no more, without another in its place. */
    public BriefingOutcome supersede(long id, @Nullable String why) {
        var release = queries.find(id);
        if (release.isEmpty()) {
            return callers.current().writes()
                    ? new BriefingInvalid(
                            "release",
                            new Sentence("Không có bản phát hành này.", "There is no such released briefing."))
                    : preparing.refusal();
        }
        if (!mayRelease(release.get())) {
            return preparing.refusal();
        }
        var reason = preparing.text("reason", why);
        if (reason.wrong() != null) {
            return reason.wrong();
        }
        if (reason.words() == null) {
            return new BriefingInvalid(
                    "reason",
                    new Sentence(
                            "Hãy nêu lý do: người đã nhận bản này cần biết vì sao.",
                            "Say why: whoever has this one needs to know."));
        }
        var by = callers.current().name();
        var done = Callers.asTheRegister(() -> jdbc.sql("""
                        update briefing_release
                        set superseded_at = now(), superseded_by = :name, superseded_reason = :reason
                        where id = :id and superseded_at is null""")
                .param("name", by)
                .param("reason", reason.words())
                .param("id", id)
                .update());
        var after = queries.find(id).orElseThrow();
        return done == 1 ? new BriefingReleased(after) : conflict(Optional.of(after));
    }

    private static BriefingConflict conflict(Optional<BriefingRelease> theirs) {
        var known = theirs.orElse(null);
        var ended = known != null && known.superseded();
        return new BriefingConflict(
                known == null
                        ? new Sentence(
                                "Bản phát hành mà bạn thay đã hết hiệu lực. Hãy tải lại tài liệu.",
                                "The release that you meant to supersede holds no more. Read the briefing again.")
                        : ended
                                ? new Sentence(
                                        "Bản phát hành số %d đã được thay thế.".formatted(known.number()),
                                        "Release No. %d is superseded already.".formatted(known.number()))
                                : new Sentence(
                                        "Bản phát hành số %d đang có hiệu lực. Hãy đọc bản đó, rồi phát hành thay nó."
                                                .formatted(known.number()),
                                        "Release No. %d holds. Read it, then release in its place."
                                                .formatted(known.number())),
                known == null ? null : ended ? known.supersededBy() : known.byName(),
                known == null ? null : ended ? known.supersededAt() : known.releasedAt());
    }
}
