package vn.caunoi.briefing;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Visibility;
import vn.caunoi.matching.Sentence;

/**
 * A sentence of an author in the briefings about a subject, of whatever size.
 *
 * @param hides whether it only hides a sentence of the register
 * @param reason why it does
 * @param trace the sentence of the register that it hides or stands for; null where it is added
 * @param byName null for those who have not signed in, as {@code endedBy}
 */
public record BriefingSentence(
        long id,
        long subjectId,
        BriefingSectionKind section,
        @Nullable String vi,
        @Nullable String en,
        boolean hides,
        @Nullable String reason,
        @Nullable LineTrace trace,
        Visibility visibility,
        OffsetDateTime at,
        @Nullable String byName,
        @Nullable OffsetDateTime endedAt,
        @Nullable String endedBy,
        @Nullable String endReason) {

    public String key() {
        return BriefingKey.of(BriefingKey.Of.SENTENCE, id);
    }

    /** What it says; null where it only hides. */
    public @Nullable String text(Lang lang) {
        return lang.pick(vi, en);
    }

    /** What the register said when it was written. */
    public @Nullable Sentence instead() {
        return trace == null ? null : trace.words();
    }

    Sentence words() {
        var text = java.util.Objects.requireNonNullElse(vi, en == null ? "" : en);
        return new Sentence(text, en == null ? text : en);
    }

    BriefingAuthor author(SentenceStanding standing, @Nullable Sentence instead) {
        return new BriefingAuthor(
                key(), standing, instead, reason, !hides && (vi == null || en == null), visibility, byName, at);
    }
}
