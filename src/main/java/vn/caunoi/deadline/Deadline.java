package vn.caunoi.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.PartialDate;

/**
 * Something that a law wants done about an agreement or a conference, until when, and whether it was.
 *
 * @param recordId the agreement or conference
 * @param begins what it is counted from
 * @param beganOn the day of that
 * @param fulfilment what is to be done
 * @param rule the rule of that day; nothing where none is known or the date is too rough to tell
 * @param dueOn the last day in time; nothing where it cannot be told
 * @param metOn when it was done; nothing where it was not, or on an unknown day
 * @param inTime whether it was done in time; nothing where it was not done, or cannot be told
 * @param unknownYear the year whose days off would have to be known
 * @param confidence how far rule and days off are trusted; nothing without a rule
 */
public record Deadline(
        long recordId,
        DeadlineStart begins,
        @Nullable PartialDate beganOn,
        DeadlineFulfilment fulfilment,
        @Nullable DeadlineRule rule,
        @Nullable LocalDate dueOn,
        DeadlineState state,
        @Nullable PartialDate metOn,
        @Nullable Boolean inTime,
        @Nullable Integer unknownYear,
        @Nullable Confidence confidence) {

    /** Whether it is still to be done, in time or not. */
    public boolean isPending() {
        return state == DeadlineState.OPEN || state == DeadlineState.OVERDUE;
    }
}
