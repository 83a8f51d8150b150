package vn.caunoi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LinksTest {

    @Test
    void aProvinceOfThePastIsLinkedWithADayOnWhichItStood() {
        assertThat(Links.province("80", LocalDate.of(2025, 6, 30))).isEqualTo("provinces/80?asOf=2025-06-30");
        assertThat(Links.province("80", null)).isEqualTo("provinces/80");
    }

    @Test
    void whateverIsSearchedForFitsIntoAnAddress() {
        assertThat(Links.search("Đà Nẵng & Fukuoka")).isEqualTo("search?q=%C4%90%C3%A0%20N%E1%BA%B5ng%20%26%20Fukuoka");
    }
}
