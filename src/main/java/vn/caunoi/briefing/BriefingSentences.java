package vn.caunoi.briefing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.account.Callers;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Labels;
import vn.caunoi.base.Recorded;
import vn.caunoi.base.Visibility;
import vn.caunoi.briefing.BriefingOutcome.BriefingConflict;
import vn.caunoi.briefing.BriefingOutcome.BriefingInvalid;
import vn.caunoi.briefing.BriefingOutcome.BriefingSentenceSaved;
import vn.caunoi.matching.Sentence;
import vn.caunoi.province.Province;

/**
 * What people add to briefings and change in them. The register stays as it is: what they write belongs to the briefings
 * about a subject, whenever these are written, until somebody ends it.
 */
@Service
public class BriefingSentences {

    public static final int LONGEST = Preparing.LONGEST;

    /**
     * What is to be written.
     *
     * @param line the key of the sentence of the register that it hides or stands for; null to add one
     * @param size of the briefing that the line was seen in
     * @param hides whether it only hides that sentence
     * @param reason why it does
     * @param replaces the author's sentence that it takes the place of, which ends; null for none
     */
    public record Wanted(
            BriefingSectionKind section,
            @Nullable String line,
            BriefingSize size,
            @Nullable String vi,
            @Nullable String en,
            boolean hides,
            @Nullable String reason,
            Visibility visibility,
            @Nullable Long replaces) {}

    private record Anchor(String key, LineTrace trace) {}

    private static final class Ended extends RuntimeException {
        Ended() {
            super("ended", null, false, false);
        }
    }

    private final JdbcClient jdbc;
    private final SentenceQueries queries;
    private final Briefings briefings;
    private final Preparing preparing;
    private final Keeping keeping;
    private final Labels labels;
    private final Directory directory;
    private final Callers callers;
    private final TransactionTemplate step;

    BriefingSentences(
            JdbcClient jdbc,
            SentenceQueries queries,
            Briefings briefings,
            Preparing preparing,
            Keeping keeping,
            Labels labels,
            Directory directory,
            Callers callers,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.briefings = briefings;
        this.preparing = preparing;
        this.keeping = keeping;
        this.labels = labels;
        this.directory = directory;
        this.callers = callers;
        this.step = new TransactionTemplate(transactions);
        this.step.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Whether the caller may write into the briefings about that subject which that province prepares. */
    public boolean mayWrite(Recorded subject, @Nullable Province province) {
        return preparing.may(subject, province);
    }

    /** All that was written, what has ended included, the oldest first. */
    public List<BriefingSentence> written(Recorded subject, @Nullable Province province) {
        return queries.all(subject.id(), Briefings.identity(province));
    }

    /** Adds a sentence, corrects or hides one of the register, or takes the place of what an author wrote before. */
    public BriefingOutcome write(Recorded subject, @Nullable Province named, Wanted wanted) {
        if (!preparing.writes()) {
            return preparing.refusal();
        }
        var vi = preparing.text("vi", wanted.vi());
        var en = preparing.text("en", wanted.en());
        var reason = preparing.text("reason", wanted.reason());
        var wrong = Preparing.wrong(vi, en, reason);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        var register = briefings.ofTheRegister(subject, named, wanted.size());
        var province = register.province();
        if (!preparing.may(subject, province)) {
            return preparing.refusal();
        }
        if (wanted.section() == BriefingSectionKind.SOURCES) {
            return new BriefingInvalid(
                    "section",
                    new Sentence(
                            "Danh mục nguồn lấy từ sổ. Hãy ghi vào mục khác.",
                            "The list of sources comes from the register. Choose another section."));
        }
        var identity = Briefings.identity(province);
        var before = wanted.replaces() == null
                ? null
                : queries.find(wanted.replaces()).orElse(null);
        if (wanted.replaces() != null && (before == null || !isOf(before, subject, identity))) {
            return unknown("replaces");
        }
        var line = wanted.line() == null
                ? null
                : register.sections().stream()
                        .filter(section -> section.kind() == wanted.section())
                        .flatMap(section -> section.lines().stream())
                        .filter(one -> one.key().equals(wanted.line()))
                        .findFirst()
                        .orElse(null);
        if (wanted.line() != null && line == null) {
            return new BriefingInvalid(
                    "line",
                    new Sentence(
                            "Sổ không còn câu này ở mục đó: dữ liệu đã đổi. Hãy tải lại tài liệu.",
                            "The register has no such sentence in that section any more. Read the briefing again."));
        }
        var anchor = line != null
                ? anchor(register, wanted.section(), line)
                : before != null && before.trace() != null ? kept(before) : null;
        var shape = shape(wanted, vi.words(), en.words(), reason.words(), anchor, line);
        return shape.isPresent()
                ? shape.get()
                : kept(subject, identity, wanted, vi.words(), en.words(), reason.words(), anchor, before);
    }

    private boolean isOf(BriefingSentence sentence, Recorded subject, @Nullable Long identity) {
        return sentence.subjectId() == subject.id() && Objects.equals(queries.identity(sentence.id()), identity);
    }

    private static Anchor anchor(Briefing register, BriefingSectionKind kind, BriefingLine line) {
        var lines = register.sections().stream()
                .filter(section -> section.kind() == kind)
                .findFirst()
                .orElseThrow()
                .lines();
        return new Anchor(line.key(), LineTrace.of(lines, register.size()).get(lines.indexOf(line)));
    }

    /** What was corrected stays what is corrected, where the register still says it or not. */
    private Anchor kept(BriefingSentence before) {
        var key = jdbc.sql("select anchor_key from briefing_sentence where id = :id")
                .param("id", before.id())
                .query(String.class)
                .single();
        return new Anchor(key, Objects.requireNonNull(before.trace()));
    }

    private Optional<BriefingInvalid> shape(
            Wanted wanted,
            @Nullable String vi,
            @Nullable String en,
            @Nullable String reason,
            @Nullable Anchor anchor,
            @Nullable BriefingLine line) {
        if (wanted.hides()) {
            if (anchor == null) {
                return Optional.of(new BriefingInvalid(
                        "line",
                        new Sentence("Hãy nêu câu của sổ cần ẩn.", "Say which sentence of the register to hide.")));
            }
            if (reason == null) {
                return Optional.of(new BriefingInvalid(
                        "reason",
                        new Sentence(
                                "Hãy nêu lý do ẩn: người sau cần biết vì sao.",
                                "Say why it is hidden: whoever comes next needs to know.")));
            }
            if (vi != null || en != null) {
                return Optional.of(new BriefingInvalid(
                        "hides",
                        new Sentence(
                                "Câu chỉ để ẩn thì không có nội dung; muốn thay câu khác thì không chọn ẩn.",
                                "What only hides has no text; to put another sentence in its place, do not hide.")));
            }
        } else if (vi == null && en == null) {
            return Optional.of(new BriefingInvalid(
                    "vi",
                    new Sentence(
                            "Hãy ghi nội dung ít nhất bằng một thứ tiếng.",
                            "Write the sentence in one language at least.")));
        }
        if (line != null
                && wanted.visibility() == Visibility.PUBLIC
                && !labels.internal(line.recordIds()).isEmpty()) {
            return Optional.of(new BriefingInvalid(
                    "visibility",
                    new Sentence(
                            "Câu được sửa nhắc đến dữ liệu nội bộ, nên câu này cũng phải là nội bộ.",
                            "The sentence that it corrects names what is internal, so this is internal too.")));
        }
        return Optional.empty();
    }

    private BriefingOutcome kept(
            Recorded subject,
            @Nullable Long identity,
            Wanted wanted,
            @Nullable String vi,
            @Nullable String en,
            @Nullable String reason,
            @Nullable Anchor anchor,
            @Nullable BriefingSentence before) {
        var caller = callers.current();
        try {
            var id = Callers.asTheRegister(() -> step.execute(started -> {
                if (before != null && !end(before.id(), caller.name(), null)) {
                    throw new Ended();
                }
                return jdbc.sql("""
                                insert into briefing_sentence (subject_id, identity_id, section, vi, en, hides, reason,
                                  anchor_key, anchor, visibility, account_id, by_name)
                                values (:subject, :identity, :section, :vi, :en, :hides, :reason,
                                  :key, :anchor::jsonb, :visibility, :account, :name)
                                returning id""")
                        .param("subject", subject.id())
                        .param("identity", identity)
                        .param("section", wanted.section().name())
                        .param("vi", vi)
                        .param("en", en)
                        .param("hides", wanted.hides())
                        .param("reason", reason)
                        .param("key", anchor == null ? null : anchor.key())
                        .param("anchor", anchor == null ? null : keeping.write(anchor.trace()))
                        .param("visibility", wanted.visibility().name())
                        .param("account", caller.accountId())
                        .param("name", caller.name())
                        .query(Long.class)
                        .single();
            }));
            return new BriefingSentenceSaved(
                    queries.find(Objects.requireNonNull(id)).orElseThrow());
        } catch (Ended earlier) {
            return conflict(queries.find(Objects.requireNonNull(before).id()).orElse(null));
        } catch (DuplicateKeyException taken) {
            return conflict(queries.correcting(
                            subject.id(),
                            identity,
                            Objects.requireNonNull(anchor).key())
                    .orElse(null));
        }
    }

    /** Ends a sentence: what the register says is told again. It is kept, with who ended it, when and why. */
    public BriefingOutcome end(long sentence, @Nullable String why) {
        var found = queries.find(sentence);
        var subject = found.flatMap(one -> directory.find(one.subjectId()));
        if (found.isEmpty() || subject.isEmpty()) {
            return callers.current().writes() ? unknown("sentence") : preparing.refusal();
        }
        if (!preparing.may(subject.get(), preparing.province(queries.identity(sentence)))) {
            return preparing.refusal();
        }
        var reason = preparing.text("reason", why);
        if (reason.wrong() != null) {
            return reason.wrong();
        }
        var by = callers.current().name();
        var ended = Callers.asTheRegister(() -> end(sentence, by, reason.words()));
        var after = queries.find(sentence).orElseThrow();
        return ended ? new BriefingSentenceSaved(after) : conflict(after);
    }

    private boolean end(long id, String by, @Nullable String reason) {
        return jdbc.sql("""
                        update briefing_sentence set ended_at = now(), ended_by = :by, end_reason = :reason
                        where id = :id and ended_at is null""")
                        .param("id", id)
                        .param("by", by)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    private static BriefingInvalid unknown(String field) {
        return new BriefingInvalid(
                field, new Sentence("Không có câu này trong tài liệu.", "The briefing has no such sentence."));
    }

    private static BriefingConflict conflict(@Nullable BriefingSentence theirs) {
        var ended = theirs != null && theirs.endedAt() != null;
        return new BriefingConflict(
                new Sentence(
                        "Người khác vừa sửa câu này. Hãy tải lại tài liệu, xem họ ghi gì rồi quyết định.",
                        "Somebody else has just changed this sentence. Read the briefing again, see what they wrote, and decide."),
                theirs == null ? null : ended ? theirs.endedBy() : theirs.byName(),
                theirs == null ? null : ended ? theirs.endedAt() : theirs.at());
    }
}
