package vn.caunoi.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;

/** How far somebody found a commitment to have come on a day, and on what evidence. */
public record CommitmentAssessment(
        Completion completion,
        LocalDate on,
        String assessor,
        @Nullable String evidenceVi,
        @Nullable String evidenceEn,
        @Nullable Long sourceId) {

    public @Nullable String evidence(Lang lang) {
        return lang.pick(evidenceVi, evidenceEn);
    }
}
