package vn.caunoi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.base.Lang;

/** Which language a country mostly speaks. */
class TongueTest {

    @ParameterizedTest
    @CsvSource({"JP, ja, tiếng Nhật, Japanese", "LA, lo, tiếng Lào, Lao", "AU, en, tiếng Anh, English"})
    void aCountrySpeaksOneLanguageMostly(String country, String code, String vi, String en) {
        var tongue = Objects.requireNonNull(Tongue.of(country, 1));

        assertThat(tongue.language()).isEqualTo(code);
        assertThat(tongue.name(Lang.VI)).isEqualTo(vi);
        assertThat(tongue.name(Lang.EN)).isEqualTo(en);
    }

    @Test
    void ofACountryThatNobodyKnowsItIsNotKnown() {
        assertThat(Tongue.of("ZZ", 1)).isNull();
    }
}
