package vn.caunoi.need;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;

/**
 * Somebody who was thought of, approached or won for a need.
 *
 * @param onDay the day since which that is how it stands
 */
public record NeedMatch(
        long partyId,
        MatchState state,
        @Nullable LocalDate onDay,
        @Nullable String noteVi,
        @Nullable String noteEn) {

    public @Nullable String note(Lang lang) {
        return lang.pick(noteVi, noteEn);
    }
}
