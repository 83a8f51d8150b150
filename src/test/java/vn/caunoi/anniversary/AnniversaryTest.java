package vn.caunoi.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Lang;
import vn.caunoi.base.PartialDate;
import vn.caunoi.reference.Country;
import vn.caunoi.reference.CountryKind;

class AnniversaryTest {

    @ParameterizedTest
    @CsvSource({
        "DIPLOMATIC_RELATIONS, 50 năm thiết lập quan hệ ngoại giao Việt Nam – Nhật Bản,"
                + " 50 years of diplomatic relations Vietnam – Japan",
        "RELATION, 50 năm quan hệ Nhật Bản, 50 years of relations Japan",
        "AGREEMENT, 50 năm ký kết: Nhật Bản, 50 years since signing: Japan"
    })
    void itSaysHowManyYearsOfWhat(AnniversaryKind kind, String vietnamese, String english) {
        assertThat(anniversary(kind, 50).text(Lang.VI)).isEqualTo(vietnamese);
        assertThat(anniversary(kind, 50).text(Lang.EN)).isEqualTo(english);
    }

    @Test
    void yearsThatEndIn0AreRoundAndThoseThatEndIn5AreNot() {
        assertThat(anniversary(AnniversaryKind.RELATION, 50).round()).isTrue();
        assertThat(anniversary(AnniversaryKind.RELATION, 55).round()).isFalse();
    }

    private static Anniversary anniversary(AnniversaryKind kind, int years) {
        var since = PartialDate.day(LocalDate.of(1973, 9, 21));
        var japan = new Country(1, "JP", CountryKind.STATE, "Nhật Bản", "Japan", null, null, Confidence.ACCEPTED);
        return new Anniversary(since.plusYears(years), years, false, kind, japan, since, Confidence.ACCEPTED);
    }
}
