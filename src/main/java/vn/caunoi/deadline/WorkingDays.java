package vn.caunoi.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.caunoi.base.Confidence;

/**
 * Counts working days: Saturdays and Sundays are none, nor are days off; weekend days that are worked instead are. A
 * year without a recorded day off is not known, and nothing is counted into it.
 */
public final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<LocalDate, Holiday> special = new HashMap<>();
    private final Set<Integer> known = new HashSet<>();

    public WorkingDays(Collection<Holiday> holidays) {
        for (var holiday : holidays) {
            holiday.startsOn().datesUntil(holiday.endsOn().plusDays(1)).forEach(day -> special.put(day, holiday));
            if (holiday.kind() == HolidayKind.DAY_OFF) {
                known.add(holiday.startsOn().getYear());
            }
        }
    }

    /** So many working days after a day, or before it when the number is negative; the day itself is not counted. */
    public WorkingDay from(LocalDate start, int days) {
        var step = days < 0 ? -1 : 1;
        var day = start;
        var confidence = Confidence.ACCEPTED;
        for (int left = Math.abs(days); left > 0; ) {
            day = day.plusDays(step);
            if (!known.contains(day.getYear())) {
                return WorkingDay.unknown(day.getYear());
            }
            var holiday = special.get(day);
            if (holiday != null) {
                confidence = worse(confidence, holiday.confidence());
            }
            if (isWorked(day)) {
                left--;
            }
        }
        return WorkingDay.on(day, confidence);
    }

    /** Whether public offices work on that day, as far as days off are recorded. */
    public boolean isWorked(LocalDate day) {
        var holiday = special.get(day);
        return holiday == null ? !WEEKEND.contains(day.getDayOfWeek()) : holiday.kind() == HolidayKind.WORKED_INSTEAD;
    }

    /** Whether the days off of that year are recorded. */
    public boolean knows(int year) {
        return known.contains(year);
    }

    static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }

    static Confidence worse(Confidence one, Confidence other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
