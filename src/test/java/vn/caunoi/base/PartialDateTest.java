package vn.caunoi.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.base.PartialDate.Precision;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({"DAY, 2022-11-05", "MONTH, 2022-11", "YEAR, 2022"})
    void itIsWrittenAsPreciselyAsItIsKnown(Precision precision, String written) {
        assertThat(date("2022-11-05", precision)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11-05, DAY, 2022-11-05, 2022-11-05",
        "2022-11-05, MONTH, 2022-11-01, 2022-11-30",
        "2024-02-10, MONTH, 2024-02-01, 2024-02-29",
        "2022-11-05, YEAR, 2022-01-01, 2022-12-31"
    })
    void itMeansAnyDayFromItsFirstToItsLast(String day, Precision precision, LocalDate first, LocalDate last) {
        assertThat(date(day, precision).from()).isEqualTo(first);
        assertThat(date(day, precision).to()).isEqualTo(last);
    }

    @Test
    void twoDaysOfAMonthAreTheSameMonth() {
        assertThat(date("2022-11-05", Precision.MONTH)).isEqualTo(date("2022-11-30", Precision.MONTH));
    }

    @Test
    void aYearStandsBeforeItsDays() {
        assertThat(Stream.of(
                                date("2022-03-01", Precision.DAY),
                                date("2022-06-01", Precision.YEAR),
                                date("2021-12-01", Precision.MONTH))
                        .sorted())
                .extracting(PartialDate::toString)
                .containsExactly("2021-12", "2022", "2022-03-01");
    }

    @ParameterizedTest
    @CsvSource({"2005-07-01, DAY, 20, 2025-07-01", "2005-07-01, YEAR, 20, 2025", "2004-02-29, DAY, 5, 2009-02-28"})
    void yearsLaterItIsAsPrecise(String day, Precision precision, int years, String written) {
        assertThat(date(day, precision).plusYears(years)).hasToString(written);
    }

    private static PartialDate date(String day, Precision precision) {
        return new PartialDate(LocalDate.parse(day), precision);
    }
}
