package vn.caunoi.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;

/**
 * The day that counting came to, or why it came to none.
 *
 * @param confidence how far the days off between are trusted
 * @param unknownYear the first year on the way whose days off are not recorded
 */
public record WorkingDay(
        @Nullable LocalDate on,
        Confidence confidence,
        @Nullable Integer unknownYear) {

    static WorkingDay on(LocalDate day, Confidence confidence) {
        return new WorkingDay(day, confidence, null);
    }

    static WorkingDay unknown(int year) {
        return new WorkingDay(null, Confidence.ACCEPTED, year);
    }
}
