package vn.caunoi.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.DatabaseTest;

/** The search key of words: what different hands type alike is the same. */
@DatabaseTest
class FoldingTest {

    private final JdbcClient jdbc;

    @Autowired
    FoldingTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @CsvSource({
        "Đà Nẵng, da nang",
        "ĐẮK LẮK, dak lak",
        "Hoà Bình, hoa binh",
        "Hòa Bình, hoa binh",
        "Thừa Thiên Huế, thua thien hue",
        "Bà Rịa - Vũng Tàu, ba ria vung tau",
        "Ường ưỡng ỨNG, uong uong ung",
        "TP.HCM, tp hcm",
        "Nghị quyết 202/2025/QH15, nghi quyet 202 2025 qh15",
        "São Tomé & Príncipe, sao tome principe",
        "Timișoara, timisoara",
        "Łódź, lodz",
        "Tromsø, tromso",
        "'  nhiều   khoảng  ', nhieu khoang",
        "'“Sắc vàng Tam Cốc”', sac vang tam coc",
        "大阪, 大阪",
        "'!?*%_', ''"
    })
    void caseMarksAndSignsAreGone(String typed, String key) {
        assertThat(fold(typed)).isEqualTo(key);
        assertThat(fold(Normalizer.normalize(typed, Normalizer.Form.NFD))).isEqualTo(key);
        assertThat(fold(fold(typed))).isEqualTo(key);
    }

    @Test
    void severalNamesHaveAKeyEach() {
        assertThat(jdbc.sql("select array_to_string(fold_each('TP. HCM; Sài Gòn;Gia Định'), '|')")
                        .query(String.class)
                        .single())
                .isEqualTo("tp hcm|sai gon|gia dinh");
        assertThat(jdbc.sql("select fold_each(null) is null and fold(null) is null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"'  Huế ', Huế", "'   ', -", "'', -", "-, -"})
    void whatIsTypedIsStripped(String typed, String wanted) {
        assertThat(Folding.wanted(typed)).isEqualTo(wanted);
    }

    @Test
    void whatNoDatabaseReadsIsLeftOutAndNoEndlessNameIsLookedFor() {
        assertThat(Folding.wanted("Đà\0 Nẵng")).isEqualTo("Đà Nẵng");
        assertThat(Folding.wanted("a".repeat(1_000))).hasSize(200);
    }

    private String fold(String text) {
        return jdbc.sql("select fold(:text)")
                .param("text", text)
                .query(String.class)
                .single();
    }
}
