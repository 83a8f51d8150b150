package vn.caunoi.anniversary;

import vn.caunoi.base.Confidence;
import vn.caunoi.base.Lang;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.Recorded;

/** A tie, relation or agreement that turns a multiple of five years, on a date as precise as its start is known. */
public record Anniversary(
        PartialDate on,
        int years,
        boolean emphasised,
        AnniversaryKind kind,
        Recorded of,
        PartialDate since,
        Confidence confidence) {

    /** Whether the years end in 0 (năm tròn) and not in 5. */
    public boolean round() {
        return years % 10 == 0;
    }

    public String text(Lang lang) {
        var what = of.label(lang);
        return switch (kind) {
            case DIPLOMATIC_RELATIONS ->
                lang == Lang.VI
                        ? "%d năm thiết lập quan hệ ngoại giao Việt Nam – %s".formatted(years, what)
                        : "%d years of diplomatic relations Vietnam – %s".formatted(years, what);
            case RELATION ->
                lang == Lang.VI
                        ? "%d năm quan hệ %s".formatted(years, what)
                        : "%d years of relations %s".formatted(years, what);
            case AGREEMENT ->
                lang == Lang.VI
                        ? "%d năm ký kết: %s".formatted(years, what)
                        : "%d years since signing: %s".formatted(years, what);
        };
    }
}
