package vn.caunoi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.PartialDate.Precision;

class FormatTest {
    private static final Format VIETNAMESE = new Format(Translations.VIETNAMESE);
    private static final Format ENGLISH = new Format(Locale.ENGLISH);
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    @Test
    void numbersAreWrittenAsEachLanguageWritesThem() {
        var number = new BigDecimal("37010.5");

        assertThat(VIETNAMESE.number(number)).isEqualTo("37.010,5");
        assertThat(ENGLISH.number(number)).isEqualTo("37,010.5");
        assertThat(VIETNAMESE.number(793)).isEqualTo("793");
    }

    @Test
    void aDayIsWrittenTheSameWayInBothLanguages() {
        assertThat(VIETNAMESE.date(MERGER)).isEqualTo("01/07/2025");
        assertThat(ENGLISH.date(MERGER)).isEqualTo("01/07/2025");
    }

    @Test
    void aDateIsNeverWrittenMorePreciselyThanItIsKnown() {
        assertThat(VIETNAMESE.date(new PartialDate(MERGER, Precision.MONTH))).isEqualTo("07/2025");
        assertThat(VIETNAMESE.date(new PartialDate(MERGER, Precision.YEAR))).isEqualTo("2025");
    }

    @Test
    void whatIsNotKnownIsNotWritten() {
        assertThat(VIETNAMESE.date((PartialDate) null)).isEmpty();
        assertThat(VIETNAMESE.number(null)).isEmpty();
        assertThat(VIETNAMESE.period(null, null)).isEmpty();
    }

    @Test
    void aPeriodOfOneDayIsThatDay() {
        var day = PartialDate.day(MERGER);

        assertThat(VIETNAMESE.period(day, day)).isEqualTo("01/07/2025");
        assertThat(VIETNAMESE.period(day, null)).isEqualTo("01/07/2025");
        assertThat(VIETNAMESE.period(day, PartialDate.day(MERGER.plusDays(2)))).isEqualTo("01/07/2025 – 03/07/2025");
    }

    @Test
    void theDayOfAnInstantIsThatOfVietnam() {
        assertThat(VIETNAMESE.time(Instant.parse("2025-06-30T17:30:00Z"))).isEqualTo("00:30 01/07/2025");
    }
}
