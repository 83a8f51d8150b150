package vn.caunoi.delegation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;

/** What something costs on a delegation, and who pays; the amount is null until it is known. */
public record DelegationCost(
        String textVi,
        @Nullable String textEn,
        @Nullable BigDecimal amount,
        @Nullable String unit,
        @Nullable String unitVi,
        @Nullable String unitEn,
        @Nullable String payer) {

    public String text(Lang lang) {
        return lang.name(textVi, textEn);
    }

    public @Nullable String unitName(Lang lang) {
        return lang.pick(unitVi, unitEn);
    }
}
