package vn.caunoi.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Noted;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;

/**
 * An international agreement of provinces, in the sense of Law 70/2020/QH14.
 *
 * @param originIds the needs, proposals, visits and conferences that it goes back to
 */
public record Agreement(
        long id,
        AgreementKind kind,
        String titleVi,
        @Nullable String titleEn,
        @Nullable PartialDate signedOn,
        AgreementStatus status,
        Activity activity,
        @Nullable LocalDate lastActivityOn,
        @Nullable LocalDate expiresOn,
        @Nullable AgreementRenewal renewal,
        @Nullable String renewalNote,
        @Nullable String place,
        List<Long> originIds,
        @Nullable String noteVi,
        @Nullable String noteEn,
        Confidence confidence)
        implements Recorded, Noted {

    public String title(Lang lang) {
        return lang.name(titleVi, titleEn);
    }

    @Override
    public String label(Lang lang) {
        return title(lang);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.AGREEMENT;
    }
}
