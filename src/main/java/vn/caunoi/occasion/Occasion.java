package vn.caunoi.occasion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Lang;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.Recorded;

/**
 * Something ahead at which localities can be helped.
 *
 * @param on the day, month or year; its first day where it lasts
 * @param of the event or conference, or what turns a round number of years
 * @param years how many years, for an anniversary
 * @param emphasised whether it is one of the great anniversaries
 * @param handInBy until when needs and proposals are handed in; null where no day is known
 * @param handInUsual whether that day follows from the usual rule, not from what the organisers said
 * @param needs the open needs and offers that fit, by number
 * @param proposals the open proposals that fit, by number
 */
public record Occasion(
        OccasionKind kind,
        PartialDate on,
        @Nullable PartialDate until,
        Recorded of,
        @Nullable Integer years,
        boolean emphasised,
        String textVi,
        String textEn,
        @Nullable LocalDate handInBy,
        boolean handInUsual,
        List<Long> needs,
        List<Long> proposals,
        Confidence confidence) {

    public String text(Lang lang) {
        return lang.name(textVi, textEn);
    }
}
