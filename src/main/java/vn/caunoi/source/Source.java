package vn.caunoi.source;

import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Lang;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;

/** Where the register knows something from; a date that the source does not tell stays unknown. */
public record Source(
        long id,
        SourceKind kind,
        String titleVi,
        @Nullable String titleEn,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String number,
        @Nullable String url,
        @Nullable String licence,
        @Nullable PartialDate publishedOn,
        @Nullable String publishedNoteVi,
        @Nullable String publishedNoteEn,
        Confidence confidence)
        implements Recorded {

    public String title(Lang lang) {
        return lang.name(titleVi, titleEn);
    }

    public @Nullable String publishedNote(Lang lang) {
        return lang.pick(publishedNoteVi, publishedNoteEn);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.SOURCE;
    }

    @Override
    public String label(Lang lang) {
        return title(lang);
    }
}
