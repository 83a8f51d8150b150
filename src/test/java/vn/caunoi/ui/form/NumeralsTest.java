package vn.caunoi.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
    private final Numerals vietnamese = new Numerals(Locale.forLanguageTag("vi"));
    private final Numerals english = new Numerals(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"37.010,5|37010.5", "37010,5|37010.5", "1.200|1200", "16,06|16.06", "-3|-3", " 7 |7", "1 200|1200"
            })
    void vietnameseHasAPointBetweenThousandsAndACommaBeforeDecimals(String typed, BigDecimal number) {
        assertThat(vietnamese.read(typed)).contains(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"37,010.5|37010.5", "37010.5|37010.5", "1,200|1200", "16.06|16.06"})
    void englishHasThemTheOtherWayRound(String typed, BigDecimal number) {
        assertThat(english.read(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"16.0544", "1.20", "1.2.3", "37,010.5", "abc", "", "1e5", "12 triệu", ","})
    void whatCouldBeReadInTwoWaysIsNotRead(String typed) {
        assertThat(vietnamese.read(typed)).isEmpty();
    }

    @Test
    void everyDecimalIsWrittenAndNoneIsAdded() {
        assertThat(vietnamese.write(new BigDecimal("37010.50"))).isEqualTo("37.010,5");
        assertThat(vietnamese.write(new BigDecimal("16.0544567"))).isEqualTo("16,0544567");
        assertThat(english.write(793)).isEqualTo("793");
    }
}
