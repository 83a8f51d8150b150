package vn.caunoi.province;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Named;
import vn.caunoi.base.Noted;
import vn.caunoi.base.RecordKind;

/**
 * A province-level unit as it was for a time: one version of the identity that identityId numbers.
 * Merged says that this version ended by becoming part of another unit, which may well bear the same name and code.
 */
public record Province(
        long id,
        long identityId,
        String code,
        ProvinceKind kind,
        String nameVi,
        @Nullable String nameEn,
        String fullNameVi,
        String fullNameEn,
        @Nullable String isoCode,
        Region region,
        boolean coastal,
        List<String> landBorderCodes,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String legalBasis,
        boolean merged,
        int partnerCount,
        @Nullable String noteVi,
        @Nullable String noteEn,
        Confidence confidence)
        implements Named, Noted {

    private static final DateTimeFormatter VI = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM yyyy", Lang.EN.locale());

    public String fullName(Lang lang) {
        return lang.name(fullNameVi, fullNameEn);
    }

    /** A unit that was merged says until when it stood: its name and code may live on in a larger one. */
    @Override
    public String label(Lang lang) {
        if (!merged || validTo == null) {
            return name(lang);
        }
        var next = validTo.plusDays(1);
        return lang == Lang.VI
                ? "%s (trước %s)".formatted(name(lang), VI.format(next))
                : "%s (before %s)".formatted(name(lang), EN.format(next));
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.PROVINCE;
    }
}
