package vn.caunoi.reference;

import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Named;
import vn.caunoi.base.Noted;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;

/** A trade agreement that Vietnam is part of. */
public record TradeAgreement(
        long id,
        String code,
        String nameVi,
        @Nullable String nameEn,
        TradeAgreementState state,
        @Nullable PartialDate inForceOn,
        @Nullable String noteVi,
        @Nullable String noteEn,
        Confidence confidence)
        implements Named, Noted {

    @Override
    public RecordKind recordKind() {
        return RecordKind.TRADE_AGREEMENT;
    }

    @Override
    public String label(Lang lang) {
        return code + " – " + name(lang);
    }
}
