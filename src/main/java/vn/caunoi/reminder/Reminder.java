package vn.caunoi.reminder;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;

/**
 * How somebody wants to be reminded.
 *
 * @param feedSince since when a calendar stands at a secret address; null when there is none
 */
public record Reminder(
        @Nullable String email,
        Rhythm rhythm,
        Lang lang,
        @Nullable OffsetDateTime feedSince) {

    static final Reminder NONE = new Reminder(null, Rhythm.NEVER, Lang.VI, null);
}
