package vn.caunoi.reference;

import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Named;
import vn.caunoi.base.Noted;
import vn.caunoi.base.RecordKind;

/** A mission of Vietnam abroad; the country is that of its seat. */
public record Mission(
        long id,
        MissionKind kind,
        String nameVi,
        @Nullable String nameEn,
        @Nullable Long countryId,
        @Nullable String city,
        @Nullable String website,
        @Nullable String noteVi,
        @Nullable String noteEn,
        Confidence confidence)
        implements Named, Noted {

    @Override
    public RecordKind recordKind() {
        return RecordKind.MISSION;
    }
}
