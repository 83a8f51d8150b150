package vn.caunoi.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How often a digest is sent. */
public enum Rhythm {
    NEVER,
    DAILY,
    WEEKLY;

    /** Whether a digest goes out on that day; a weekly one on Mondays. */
    boolean fallsOn(LocalDate day) {
        return switch (this) {
            case NEVER -> false;
            case DAILY -> true;
            case WEEKLY -> day.getDayOfWeek() == DayOfWeek.MONDAY;
        };
    }
}
