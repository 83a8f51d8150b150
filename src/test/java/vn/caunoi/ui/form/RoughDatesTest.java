package vn.caunoi.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoughDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2022, 2022",
        "11/2022, 2022-11",
        "5/11/2022, 2022-11-05",
        "05/11/2022, 2022-11-05",
        "05-11-2022, 2022-11-05",
        "5.11.2022, 2022-11-05",
        "2022-11, 2022-11",
        "2022-11-05, 2022-11-05"
    })
    void aDateIsReadAsPreciselyAsItIsWritten(String typed, String iso) {
        assertThat(RoughDates.read(typed))
                .hasValueSatisfying(date -> assertThat(date).hasToString(iso));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "22", "13/2022", "31/02/2022", "2022-13", "tháng 5", "5/11/22", "0/2022", "1/2/3/2022"})
    void whatNoCalendarHasIsNoDate(String typed) {
        assertThat(RoughDates.read(typed)).isEmpty();
    }
}
