package vn.caunoi.base;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobalIdTest {

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadAgain(RecordKind kind) {
        for (long number : new long[] {1, 4711, 999_999_999_999_999_999L}) {
            var id = new GlobalId(kind, number);
            assertThat(GlobalId.parse(id.toString(), "id")).isEqualTo(id);
            assertThat(GlobalId.parse(id.toString(), kind, "id")).isEqualTo(number);
        }
    }

    @Test
    void itFitsInAnAddressAsItIs() {
        assertThat(new GlobalId(RecordKind.TRADE_AGREEMENT, 63).toString()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Province",
                "Province:",
                ":1",
                "Province:0",
                "Province:-1",
                "Province:01",
                "Province:1.5",
                "Province:9999999999999999999",
                "Province:1:2",
                "PROVINCE:1",
                "Secret:1",
                "Province:١"
            })
    void anythingElseIsMalformed(String text) {
        assertMalformed(Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "48", "Province:48", "Đà Nẵng", "====", "%%%"})
    void whatIsNotEncodedIsMalformed(String text) {
        assertMalformed(text);
    }

    @Test
    void anIdOfAnotherKindSaysWhichKindIsNeeded() {
        var id = new GlobalId(RecordKind.PROVINCE, 48).toString();
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> GlobalId.parse(id, RecordKind.PARTNER, "partner"))
                .satisfies(bad -> {
                    assertThat(bad.code()).isEqualTo(BadInput.Code.WRONG_KIND);
                    assertThat(bad.argument()).isEqualTo("partner");
                    assertThat(bad.message(Lang.EN)).isEqualTo("This id names a Province, a Partner is needed.");
                    assertThat(bad.message(Lang.VI)).contains("Province", "Partner");
                });
    }

    private static void assertMalformed(String text) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> GlobalId.parse(text, "from"))
                .satisfies(bad -> {
                    assertThat(bad.code()).isEqualTo(BadInput.Code.BAD_ID);
                    assertThat(bad.argument()).isEqualTo("from");
                });
    }
}
