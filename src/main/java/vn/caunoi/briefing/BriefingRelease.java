package vn.caunoi.briefing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.matching.Sentence;

/**
 * A briefing that was released: what is known of it without reading it.
 *
 * @param identityId the line of provinces that it belongs to; null where no province prepared it
 * @param number among those of its line of provinces
 * @param openChecks how many checks were open when it was released
 * @param note what those who released it say of the open checks
 * @param byName null for those who have not signed in, as {@code supersededBy}
 * @param supersededReason null where another release took its place
 * @param successorId that other release
 */
public record BriefingRelease(
        long id,
        int number,
        long subjectId,
        @Nullable Long identityId,
        @Nullable Long provinceId,
        BriefingSize size,
        Sentence titles,
        LocalDate asOf,
        boolean internal,
        int openChecks,
        @Nullable String note,
        OffsetDateTime releasedAt,
        @Nullable String byName,
        @Nullable OffsetDateTime supersededAt,
        @Nullable String supersededBy,
        @Nullable String supersededReason,
        @Nullable Long successorId) {

    public String key() {
        return BriefingKey.of(BriefingKey.Of.RELEASE, id);
    }

    public String title(Lang lang) {
        return titles.text(lang);
    }

    public boolean superseded() {
        return supersededAt != null;
    }

    public @Nullable String successorKey() {
        return successorId == null ? null : BriefingKey.of(BriefingKey.Of.RELEASE, successorId);
    }
}
