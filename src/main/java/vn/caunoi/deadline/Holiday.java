package vn.caunoi.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Named;
import vn.caunoi.base.Noted;
import vn.caunoi.base.RecordKind;

/** Days on which public offices are closed, or weekend days on which they work instead; the last day included. */
public record Holiday(
        long id,
        String nameVi,
        @Nullable String nameEn,
        HolidayKind kind,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String noteVi,
        @Nullable String noteEn,
        Confidence confidence)
        implements Named, Noted {

    @Override
    public RecordKind recordKind() {
        return RecordKind.HOLIDAY;
    }
}
