package vn.caunoi.reference;

import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Named;
import vn.caunoi.base.Noted;
import vn.caunoi.base.RecordKind;

/** A country, territory or union of states; code is ISO 3166-1 alpha-2, or EU. */
public record Country(
        long id,
        String code,
        CountryKind kind,
        String nameVi,
        @Nullable String nameEn,
        @Nullable String noteVi,
        @Nullable String noteEn,
        Confidence confidence)
        implements Named, Noted {

    /** The code of Vietnam. */
    public static final String VIETNAM = "VN";

    public boolean isVietnam() {
        return code.equals(VIETNAM);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.COUNTRY;
    }
}
