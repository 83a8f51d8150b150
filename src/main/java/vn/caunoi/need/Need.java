package vn.caunoi.need;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Named;
import vn.caunoi.base.Noted;
import vn.caunoi.base.RecordKind;

/**
 * What a province or partner looks for, or holds out to others.
 *
 * @param holderId the province, as the version of its time, or the partner
 * @param validFrom the first day on which it holds; null when no source says
 * @param validUntil the last one; null while it is open
 * @param endedOn the day from which it holds no more, whatever was planned
 */
public record Need(
        long id,
        NeedStance stance,
        long holderId,
        String nameVi,
        @Nullable String nameEn,
        @Nullable String textVi,
        @Nullable String textEn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate endedOn,
        @Nullable String noteVi,
        @Nullable String noteEn,
        Confidence confidence)
        implements Named, Noted {

    public @Nullable String text(Lang lang) {
        return lang.pick(textVi, textEn);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.NEED;
    }
}
