package vn.caunoi.story;

import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.base.PartialDate;

/**
 * A time in which nothing is known to have happened.
 *
 * @param recordId the record that waits
 * @param from after what day
 * @param until before what day; null while it lasts
 * @param months whole months, at least so many where dates are not known to the day
 */
public record StoryGap(
        GapReason reason,
        long recordId,
        PartialDate from,
        @Nullable PartialDate until,
        int months) {

    /** What is missing and for how long, in words. */
    public String text(Lang lang) {
        return reason.text(lang, months);
    }
}
