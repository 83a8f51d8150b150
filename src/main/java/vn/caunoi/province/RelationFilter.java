package vn.caunoi.province;

import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Confidence;
import vn.caunoi.partner.PartnerKind;

/** Which relations; conditions add up. */
public record RelationFilter(
        @Nullable RelationKind kind,
        @Nullable String country,
        @Nullable PartnerKind partnerKind,
        @Nullable Purpose purpose,
        @Nullable Activity activity,
        @Nullable Confidence confidence,
        @Nullable Boolean hasDate,
        @Nullable Boolean hasPurpose,
        @Nullable Boolean hasSource,
        @Nullable Boolean hasActivity) {

    public static final RelationFilter ALL =
            new RelationFilter(null, null, null, null, null, null, null, null, null, null);

    /** Those with partners in a country. */
    public static RelationFilter with(String country) {
        return new RelationFilter(null, country, null, null, null, null, null, null, null, null);
    }
}
