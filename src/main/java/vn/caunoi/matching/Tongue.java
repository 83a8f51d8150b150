package vn.caunoi.matching;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;

/**
 * The language that a country mostly speaks, after Unicode CLDR: one, even where several are official.
 *
 * @param language its code of ISO 639
 * @param source the record of the source
 */
record Tongue(String language, long source) {

    /** The key in the seed of the source that speaks for what the library knows. */
    static final String SOURCE = "DS-CLDR";

    /** @param country its code of ISO 3166-1, of two letters; null where the library does not know that country */
    static @Nullable Tongue of(String country, long source) {
        var likely = ULocale.addLikelySubtags(new ULocale("und_" + country));
        return likely.getCountry().equals(country) && !likely.getLanguage().isEmpty()
                ? new Tongue(likely.getLanguage(), source)
                : null;
    }

    /** "tiếng Nhật", "Japanese". */
    String name(Lang lang) {
        var name = Locale.of(language).getDisplayLanguage(lang.locale());
        return lang == Lang.VI ? name.substring(0, 1).toLowerCase(lang.locale()) + name.substring(1) : name;
    }

    boolean isSpokenIn(Board.CountryFacts country) {
        return country.tongue() != null && country.tongue().language().equals(language);
    }
}
