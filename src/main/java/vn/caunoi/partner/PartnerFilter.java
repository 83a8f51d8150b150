package vn.caunoi.partner;

import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;

/** Which partners; conditions add up. Province is the code of a province of today, its predecessors included. */
public record PartnerFilter(
        @Nullable String text,
        @Nullable PartnerKind kind,
        @Nullable String country,
        @Nullable String sector,
        @Nullable String province,
        @Nullable Confidence confidence) {

    public static final PartnerFilter ALL = new PartnerFilter(null, null, null, null, null, null);
}
