package vn.caunoi.province;

import org.jspecify.annotations.Nullable;

/** Which provinces; conditions add up. A relation of a predecessor counts. */
public record ProvinceFilter(
        @Nullable String text,
        @Nullable ProvinceKind kind,
        @Nullable Region region,
        @Nullable Boolean coastal,
        @Nullable Boolean hasPartners,
        @Nullable Boolean hasFigures,
        @Nullable RelationFilter relation) {

    public static final ProvinceFilter ALL = new ProvinceFilter(null, null, null, null, null, null, null);
}
