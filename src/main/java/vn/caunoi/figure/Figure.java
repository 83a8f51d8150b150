package vn.caunoi.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Noted;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;

/**
 * An indicator's value for a subject and period as one source states it. The value is null when the source puts it in
 * words; ofTotal is the denominator it was stated against; unstated names what the source leaves open.
 */
public record Figure(
        long id,
        long subjectId,
        String indicator,
        String indicatorVi,
        String indicatorEn,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable String unitVi,
        @Nullable String unitEn,
        Qualifier qualifier,
        @Nullable BigDecimal ofTotal,
        @Nullable String period,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable String periodWording,
        @Nullable PartialDate asOf,
        String scopeVi,
        String scopeEn,
        @Nullable String unstatedVi,
        @Nullable String unstatedEn,
        @Nullable String wording,
        @Nullable String noteVi,
        @Nullable String noteEn,
        Confidence confidence)
        implements Recorded, Noted {

    public String indicatorName(Lang lang) {
        return lang.name(indicatorVi, indicatorEn);
    }

    public @Nullable String unitName(Lang lang) {
        return lang.pick(unitVi, unitEn);
    }

    public String scope(Lang lang) {
        return lang.name(scopeVi, scopeEn);
    }

    public @Nullable String unstated(Lang lang) {
        return lang.pick(unstatedVi, unstatedEn);
    }

    @Override
    public String label(Lang lang) {
        return FigureText.of(this, lang);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.FIGURE;
    }
}
