package vn.caunoi.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Named;
import vn.caunoi.base.Noted;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;

/**
 * An event; dateWording keeps what the source prints where that differs from, or is all there is of, the date.
 *
 * @param takenUpIds the needs and proposals that it takes up
 */
public record Event(
        long id,
        EventKind kind,
        String nameVi,
        @Nullable String nameEn,
        @Nullable Long seriesId,
        @Nullable PartialDate startsOn,
        @Nullable PartialDate endsOn,
        @Nullable String dateWording,
        @Nullable String dateNoteVi,
        @Nullable String dateNoteEn,
        Confidence dateConfidence,
        @Nullable Long provinceId,
        @Nullable Long countryId,
        @Nullable String place,
        List<Long> takenUpIds,
        @Nullable String noteVi,
        @Nullable String noteEn,
        Confidence confidence)
        implements Named, Noted {

    public @Nullable String dateNote(Lang lang) {
        return lang.pick(dateNoteVi, dateNoteEn);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.EVENT;
    }
}
