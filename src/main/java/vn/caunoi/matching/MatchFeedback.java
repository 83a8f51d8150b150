package vn.caunoi.matching;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What somebody said of a suggestion, or how far it came. */
public record MatchFeedback(
        long id,
        long provinceId,
        long partnerId,
        @Nullable Long needId,
        FeedbackVerdict verdict,
        @Nullable String reason,
        OffsetDateTime at,
        String byName) {}
