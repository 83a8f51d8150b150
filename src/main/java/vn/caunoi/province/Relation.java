package vn.caunoi.province;

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
 * A relation of a province, as it was when the relation was set up, with a partner. Locality names the unit below the
 * province that holds it, where it is not the province itself.
 */
public record Relation(
        long id,
        RelationKind kind,
        long provinceId,
        @Nullable String locality,
        @Nullable LocalityKind localityKind,
        long partnerId,
        List<Purpose> purposes,
        @Nullable RelationStage stage,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        Activity activity,
        @Nullable LocalDate lastActivityOn,
        @Nullable Long introducerId,
        String provinceVi,
        @Nullable String provinceEn,
        String partnerVi,
        @Nullable String partnerEn,
        @Nullable String noteVi,
        @Nullable String noteEn,
        Confidence confidence)
        implements Recorded, Noted {

    /** The Vietnamese side: the unit that holds the relation, with its province. */
    public String vietnameseSide(Lang lang) {
        var province = lang.name(provinceVi, provinceEn);
        return locality == null ? province : locality + ", " + province;
    }

    public String partnerName(Lang lang) {
        return lang.name(partnerVi, partnerEn);
    }

    @Override
    public String label(Lang lang) {
        return vietnameseSide(lang) + " – " + partnerName(lang);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.RELATION;
    }
}
