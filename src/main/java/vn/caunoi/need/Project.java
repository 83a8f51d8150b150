package vn.caunoi.need;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Named;
import vn.caunoi.base.Noted;
import vn.caunoi.base.RecordKind;

/**
 * A project for which a province calls for investment.
 *
 * @param provinceId the province, as the version of its time
 * @param capital what it is to cost, in the unit
 * @param unit the code of the unit of the capital; both are known or neither
 * @param contact whom to ask, as it may be published
 * @param investorId the partner that negotiates for it or has taken it
 * @param callingFrom the first day of the call; null when no source says
 * @param callingUntil the last one; null while it is open
 * @param endedOn the day on which it was taken or stopped
 */
public record Project(
        long id,
        long provinceId,
        String nameVi,
        @Nullable String nameEn,
        ProjectStatus status,
        @Nullable String textVi,
        @Nullable String textEn,
        @Nullable BigDecimal capital,
        @Nullable String unit,
        @Nullable String unitVi,
        @Nullable String unitEn,
        @Nullable String site,
        @Nullable String incentivesVi,
        @Nullable String incentivesEn,
        @Nullable String contact,
        @Nullable Long investorId,
        @Nullable LocalDate callingFrom,
        @Nullable LocalDate callingUntil,
        @Nullable LocalDate endedOn,
        @Nullable String noteVi,
        @Nullable String noteEn,
        Confidence confidence)
        implements Named, Noted {

    public @Nullable String text(Lang lang) {
        return lang.pick(textVi, textEn);
    }

    public @Nullable String unitName(Lang lang) {
        return lang.pick(unitVi, unitEn);
    }

    public @Nullable String incentives(Lang lang) {
        return lang.pick(incentivesVi, incentivesEn);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.PROJECT;
    }
}
