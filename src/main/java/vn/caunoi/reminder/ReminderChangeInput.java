package vn.caunoi.reminder;

import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;

/** How the caller wants to be reminded. */
record ReminderChangeInput(@Nullable String email, Rhythm rhythm, Lang lang) {}
