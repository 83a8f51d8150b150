package vn.caunoi.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final String NAME = "ngoaivu.danang";
    private static final String FULL_NAME = "Phòng Lãnh sự Đà Nẵng";

    @ParameterizedTest
    @ValueSource(
            strings = {"mận xanh bên cầu đá", "correct horse battery staple", "K9#vw2!pQz7&", "ô tô đi chậm 36 phố"})
    void whatIsHardToGuessWillDo(String password) {
        assertThat(PasswordRule.fault(password, NAME, FULL_NAME)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', PASSWORD_SHORT",
        "'Zx9!qw2', PASSWORD_SHORT",
        "'password1234', PASSWORD_COMMON",
        "'123456789012', PASSWORD_COMMON",
        "'aaaaaaaaaaaaaaaa', PASSWORD_COMMON",
        "'qwertyuiop12', PASSWORD_COMMON",
        "'ngoaivu.danang1', PASSWORD_COMMON",
        "'cau noi caunoi', PASSWORD_COMMON",
        "'Phong Lanh su Da Nang', PASSWORD_COMMON"
    })
    void whatIsSoonGuessedWillNot(String password, AccountFault fault) {
        assertThat(PasswordRule.fault(password, NAME, FULL_NAME)).contains(fault);
    }

    @Test
    void whatIsTooLongIsNotHashed() {
        assertThat(PasswordRule.fault("mận xanh ".repeat(30), NAME, FULL_NAME)).contains(AccountFault.PASSWORD_LONG);
    }

    @Test
    void aPasswordIsTheSameHoweverItsMarksWereTyped() {
        var composed = "m\u1EADn xanh b\u00EAn c\u1EA7u";
        var decomposed = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);
        var passwords = new Passwords();
        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(passwords.matches(decomposed, passwords.hash(composed))).isTrue();
        assertThat(passwords.matches(decomposed + "x", passwords.hash(composed)))
                .isFalse();
    }

    @Test
    void nobodysPasswordIsEverRight() {
        var passwords = new Passwords();
        assertThat(passwords.matches("", null)).isFalse();
        assertThat(passwords.matches("mận xanh bên cầu đá", null)).isFalse();
    }

    @Test
    void theHashIsArgon2id() {
        assertThat(new Passwords().hash("mận xanh bên cầu đá")).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
    }
}
