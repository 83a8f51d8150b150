package vn.caunoi.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.base.Confidence;

/** Counting working days by hand-checked calendars: the days off of early 2024, April and May 2025, and around New Year. */
class WorkingDaysTest {

    private static final WorkingDays DAYS = new WorkingDays(List.of(
            off("2023-12-30", "2023-12-30", Confidence.ACCEPTED),
            off("2024-01-01", "2024-01-01", Confidence.ACCEPTED),
            off("2024-02-08", "2024-02-14", Confidence.ACCEPTED),
            off("2024-04-18", "2024-04-18", Confidence.SUGGESTED),
            off("2024-04-29", "2024-05-01", Confidence.ACCEPTED),
            worked("2024-05-04"),
            off("2024-08-31", "2024-09-03", Confidence.ACCEPTED)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-03-04 | 1  | 2024-03-05 | the day itself is not counted
            2024-03-08 | 1  | 2024-03-11 | nobody works at the weekend
            2024-03-09 | 1  | 2024-03-11 | also when it begins there
            2024-03-01 | 7  | 2024-03-12 | seven days are one week and two days
            2024-02-07 | 7  | 2024-02-23 | Tết is no working time, its weekend counts once
            2024-02-10 | 1  | 2024-02-15 | a request during Tết is counted from its end
            2024-04-26 | 1  | 2024-05-02 | a Monday that was swapped is off
            2024-05-02 | 2  | 2024-05-04 | and the Saturday worked instead counts
            2024-04-26 | 4  | 2024-05-06 | both at once
            2024-08-30 | 1  | 2024-09-04 | a holiday that begins on a Saturday
            2024-03-12 | -7 | 2024-03-01 | backwards the same days count
            2024-05-06 | -1 | 2024-05-04 | backwards into the Saturday worked instead
            2024-01-02 | -1 | 2023-12-29 | backwards over New Year
            """)
    void soManyWorkingDaysComeTo(LocalDate from, int days, LocalDate expected, String why) {
        assertThat(DAYS.from(from, days).on()).as(why).isEqualTo(expected);
    }

    @Test
    void aYearWithoutRecordedDaysOffIsNotGuessed() {
        assertThat(DAYS.from(LocalDate.of(2024, 12, 27), 7)).isEqualTo(WorkingDay.unknown(2025));
        assertThat(DAYS.from(LocalDate.of(2024, 12, 27), 2).on()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(DAYS.from(LocalDate.of(2023, 1, 4), -7)).isEqualTo(WorkingDay.unknown(2022));
        assertThat(DAYS.knows(2024)).isTrue();
        assertThat(DAYS.knows(2025)).isFalse();
    }

    @Test
    void aDayWorkedInsteadMakesNoYearKnown() {
        assertThat(new WorkingDays(List.of(worked("2025-04-26"))).from(LocalDate.of(2025, 4, 25), 1))
                .isEqualTo(WorkingDay.unknown(2025));
    }

    @Test
    void anAnswerIsTrustedNoFurtherThanTheDaysOffItCountsOver() {
        assertThat(DAYS.from(LocalDate.of(2024, 4, 17), 1))
                .isEqualTo(WorkingDay.on(LocalDate.of(2024, 4, 19), Confidence.SUGGESTED));
        assertThat(DAYS.from(LocalDate.of(2024, 4, 18), 1).confidence()).isEqualTo(Confidence.ACCEPTED);
    }

    private static Holiday off(String from, String to, Confidence confidence) {
        return holiday(HolidayKind.DAY_OFF, from, to, confidence);
    }

    private static Holiday worked(String day) {
        return holiday(HolidayKind.WORKED_INSTEAD, day, day, Confidence.ACCEPTED);
    }

    private static Holiday holiday(HolidayKind kind, String from, String to, Confidence confidence) {
        return new Holiday(
                1, "Ngày thử", null, kind, LocalDate.parse(from), LocalDate.parse(to), null, null, confidence);
    }
}
