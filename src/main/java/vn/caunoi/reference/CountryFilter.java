package vn.caunoi.reference;

import org.jspecify.annotations.Nullable;

/** Which countries; conditions add up. */
public record CountryFilter(
        @Nullable String text,
        @Nullable CountryTieKind tie,
        @Nullable String tradeAgreement,
        @Nullable Boolean hasPartners,
        @Nullable Boolean hasDate) {

    public static final CountryFilter ALL = new CountryFilter(null, null, null, null, null);
}
