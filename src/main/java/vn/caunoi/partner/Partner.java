package vn.caunoi.partner;

import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Named;
import vn.caunoi.base.Noted;
import vn.caunoi.base.RecordKind;

/** A partner abroad, or a foreign mission in Vietnam; a home country that no source names stays unknown. */
public record Partner(
        long id,
        PartnerKind kind,
        String nameVi,
        @Nullable String nameEn,
        @Nullable Long countryId,
        @Nullable String localityKind,
        @Nullable String city,
        @Nullable String website,
        @Nullable String wikidata,
        int relationCount,
        @Nullable String noteVi,
        @Nullable String noteEn,
        Confidence confidence)
        implements Named, Noted {

    @Override
    public RecordKind recordKind() {
        return RecordKind.PARTNER;
    }
}
