package vn.caunoi.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Noted;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;

/** Something a source says that is not a figure; the parties are numbers of records. */
public record Statement(
        long id,
        StatementKind kind,
        String textVi,
        String textEn,
        @Nullable String period,
        List<Long> subjectIds,
        List<Long> objectIds,
        List<Long> speakerIds,
        @Nullable String noteVi,
        @Nullable String noteEn,
        Confidence confidence)
        implements Recorded, Noted {

    public String text(Lang lang) {
        return lang.name(textVi, textEn);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.STATEMENT;
    }

    @Override
    public String label(Lang lang) {
        return text(lang);
    }
}
