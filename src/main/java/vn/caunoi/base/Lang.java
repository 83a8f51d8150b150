package vn.caunoi.base;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages of every text; Vietnamese comes first. */
public enum Lang {
    VI,
    EN;

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    /** English for an English locale, Vietnamese for every other. */
    public static Lang of(@Nullable Locale locale) {
        return locale != null && locale.getLanguage().equals("en") ? EN : VI;
    }

    public Locale locale() {
        return this == VI ? VIETNAMESE : Locale.UK;
    }

    /** The text in this language, or in the other one where this is missing. */
    public @Nullable String pick(@Nullable String vi, @Nullable String en) {
        if (this == VI) {
            return vi != null ? vi : en;
        }
        return en != null ? en : vi;
    }

    /** The name in this language; a record always has a Vietnamese one. */
    public String name(String vi, @Nullable String en) {
        return this == EN && en != null ? en : vi;
    }
}
