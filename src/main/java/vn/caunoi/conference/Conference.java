package vn.caunoi.conference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Named;
import vn.caunoi.base.Noted;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;

/** An edition of a series of conferences, with its theme and, in order, its pillars, side sessions and outputs. */
public record Conference(
        long id,
        long seriesId,
        int ordinal,
        String nameVi,
        @Nullable String nameEn,
        @Nullable String themeVi,
        @Nullable String themeEn,
        List<Item> items,
        @Nullable PartialDate startsOn,
        @Nullable PartialDate endsOn,
        @Nullable String dateNoteVi,
        @Nullable String dateNoteEn,
        Confidence dateConfidence,
        @Nullable Long provinceId,
        @Nullable String place,
        @Nullable PartialDate filedOn,
        @Nullable Decider decidedBy,
        @Nullable String noteVi,
        @Nullable String noteEn,
        Confidence confidence)
        implements Named, Noted {

    /** A pillar, side session or output. */
    public record Item(ConferenceItemKind kind, String textVi, String textEn) {}

    public @Nullable String theme(Lang lang) {
        return lang.pick(themeVi, themeEn);
    }

    public List<String> pillars(Lang lang) {
        return texts(ConferenceItemKind.PILLAR, lang);
    }

    public List<String> sessions(Lang lang) {
        return texts(ConferenceItemKind.SESSION, lang);
    }

    public List<String> outputs(Lang lang) {
        return texts(ConferenceItemKind.OUTPUT, lang);
    }

    public @Nullable String dateNote(Lang lang) {
        return lang.pick(dateNoteVi, dateNoteEn);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.CONFERENCE;
    }

    private List<String> texts(ConferenceItemKind kind, Lang lang) {
        return items.stream()
                .filter(item -> item.kind() == kind)
                .map(item -> lang.name(item.textVi(), item.textEn()))
                .toList();
    }
}
