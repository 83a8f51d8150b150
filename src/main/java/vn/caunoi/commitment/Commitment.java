package vn.caunoi.commitment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Named;
import vn.caunoi.base.Noted;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;

/**
 * What somebody promised to somebody.
 *
 * @param originIds the numbers of what it arises from
 * @param owner the name of the account that sees to it; null to whoever sees only what is public
 * @param completion what the last assessment found; null while there is none
 */
public record Commitment(
        long id,
        String nameVi,
        @Nullable String nameEn,
        @Nullable String textVi,
        @Nullable String textEn,
        long promisorId,
        long promiseeId,
        List<Long> originIds,
        @Nullable PartialDate madeOn,
        @Nullable LocalDate dueOn,
        @Nullable String owner,
        @Nullable Completion completion,
        @Nullable LocalDate completionOn,
        @Nullable LocalDate endedOn,
        @Nullable String noteVi,
        @Nullable String noteEn,
        Confidence confidence)
        implements Named, Noted {

    public @Nullable String text(Lang lang) {
        return lang.pick(textVi, textEn);
    }

    /** Whether it should have been kept by that day and is not known to be. */
    public boolean overdueOn(LocalDate day) {
        return dueOn != null
                && dueOn.isBefore(day)
                && completion != Completion.COMPLETE
                && (endedOn == null || !endedOn.isBefore(day));
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.COMMITMENT;
    }
}
