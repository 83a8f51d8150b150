package vn.caunoi.commitment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.base.PartialDate;

/**
 * What a commitment came to.
 *
 * @param unit the code of the amount's unit
 * @param recordId the project, event, agreement or partner that it is
 */
public record CommitmentResult(
        ResultKind kind,
        String textVi,
        @Nullable String textEn,
        @Nullable PartialDate on,
        @Nullable BigDecimal amount,
        @Nullable String unit,
        @Nullable String unitVi,
        @Nullable String unitEn,
        @Nullable Long recordId) {

    public String text(Lang lang) {
        return lang.name(textVi, textEn);
    }

    public @Nullable String unitName(Lang lang) {
        return lang.pick(unitVi, unitEn);
    }
}
