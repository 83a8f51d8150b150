package vn.caunoi.briefing;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.matching.Sentence;

/** What became of what somebody wanted to add to a briefing, release of it, or take along. */
public sealed interface BriefingOutcome {

    /** It stands, or it has ended. */
    record BriefingSentenceSaved(BriefingSentence sentence) implements BriefingOutcome {}

    /** It is kept as it was, or superseded. */
    record BriefingReleased(BriefingRelease release) implements BriefingOutcome {}

    /** One file can be fetched there until then; the path is relative to the product's address. */
    record BriefingDownload(String path, OffsetDateTime expiresAt) implements BriefingOutcome {}

    /** Nothing was kept; {@code field} says what is wrong. */
    record BriefingInvalid(String field, Sentence sentence) implements BriefingOutcome {
        public String message(Lang lang) {
            return sentence.text(lang);
        }
    }

    /** Somebody else was first, or the register has changed meanwhile: read again and decide. */
    record BriefingConflict(
            Sentence sentence,
            @Nullable String by,
            @Nullable OffsetDateTime at) implements BriefingOutcome {
        public String message(Lang lang) {
            return sentence.text(lang);
        }
    }

    /** Nothing was kept, for whoever asks may not. */
    record BriefingForbidden(Sentence sentence) implements BriefingOutcome {
        public String message(Lang lang) {
            return sentence.text(lang);
        }
    }
}
