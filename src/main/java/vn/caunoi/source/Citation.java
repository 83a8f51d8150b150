package vn.caunoi.source;

import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Noted;

/** One place in one source that supports one record, or the aspect of it that "about" names. */
public record Citation(
        long recordId,
        Source source,
        @Nullable String about,
        @Nullable String locator,
        @Nullable String quote,
        @Nullable String noteVi,
        @Nullable String noteEn)
        implements Noted {

    public String titleVi() {
        return source.titleVi();
    }

    public @Nullable String titleEn() {
        return source.titleEn();
    }

    public String title(Lang lang) {
        return source.title(lang);
    }

    public @Nullable String url() {
        return source.url();
    }
}
