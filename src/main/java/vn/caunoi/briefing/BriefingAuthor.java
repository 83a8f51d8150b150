package vn.caunoi.briefing;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Visibility;
import vn.caunoi.matching.Sentence;

/**
 * Who wrote a sentence of a briefing, and how it stands to what the register says.
 *
 * @param key that of the author's sentence, by which it is changed or ended
 * @param instead what the register says, or said, where it speaks instead of the register
 * @param reason why the sentence of the register is not shown; null where another stands in its place
 * @param oneLanguage whether it was written in one of the languages only
 * @param byName null for those who have not signed in
 */
public record BriefingAuthor(
        String key,
        SentenceStanding standing,
        @Nullable Sentence instead,
        @Nullable String reason,
        boolean oneLanguage,
        Visibility visibility,
        @Nullable String byName,
        OffsetDateTime at) {

    BriefingAuthor withoutName() {
        return new BriefingAuthor(key, standing, instead, reason, oneLanguage, visibility, null, at);
    }
}
