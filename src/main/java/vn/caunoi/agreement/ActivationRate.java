package vn.caunoi.agreement;

import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;

/**
 * The activation of the agreements of one province, country, sector or year.
 *
 * @param key the code of the province, country or sector, or the year; null for those of none
 * @param recordId the record of the province or country
 * @param signed how many there are, those of unknown activity included
 */
public record ActivationRate(
        @Nullable String key,
        @Nullable Long recordId,
        @Nullable String nameVi,
        @Nullable String nameEn,
        int signed,
        Activation activation) {

    /** The name, or the year; null for those of none. */
    public @Nullable String label(Lang lang) {
        return lang.pick(nameVi, nameEn);
    }
}
