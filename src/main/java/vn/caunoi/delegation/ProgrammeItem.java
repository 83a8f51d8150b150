package vn.caunoi.delegation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;

/**
 * Something on the programme of a delegation.
 *
 * @param number its place among the items as they were entered
 * @param startsAt in the time of the place
 * @param zone the time zone of the place; known wherever a time is
 */
public record ProgrammeItem(
        int number,
        LocalDate on,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable ZoneId zone,
        ProgrammeItemKind kind,
        @Nullable String place,
        @Nullable Long countryId,
        @Nullable Long counterpartId,
        @Nullable Interpreting interpreter,
        @Nullable String objectiveVi,
        @Nullable String objectiveEn) {

    public @Nullable String objective(Lang lang) {
        return lang.pick(objectiveVi, objectiveEn);
    }

    boolean isTalks() {
        return kind == ProgrammeItemKind.TALKS;
    }
}
