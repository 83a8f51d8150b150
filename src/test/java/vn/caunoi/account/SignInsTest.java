package vn.caunoi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.TestCaller;
import vn.caunoi.account.AccountOutcome.AccountSaved;

@DatabaseTest
@Transactional
@As(Role.ADMINISTRATOR)
class SignInsTest {

    private final PasswordSignIn signIn;
    private final SignIns signIns;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private String password = "";

    @Autowired
    SignInsTest(PasswordSignIn signIn, SignIns signIns, Accounts accounts, JdbcClient jdbc) {
        this.signIn = signIn;
        this.signIns = signIns;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void lanHasAnAccount() {
        jdbc.sql("delete from sign_in").update();
        var saved = accounts.create("lan", new AccountDraft("Lan", Role.READER, Set.of(), Set.of()));
        password = Objects.requireNonNull(((AccountSaved) saved).oneTimePassword());
    }

    @Test
    void theRightPasswordOpensWhateverTheNamesCase() {
        assertThat(signIn("LAN ", password).isAuthenticated()).isTrue();
        assertThat(signIns.latest(5))
                .extracting(SignIn::name, SignIn::result)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("lan", SignInResult.SUCCEEDED));
    }

    @Test
    void anUnknownNameADisabledAccountAndAWrongPasswordLookAlike() {
        assertThatThrownBy(() -> signIn("nobody", password)).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> signIn("lan", "wrong")).isInstanceOf(BadCredentialsException.class);
        accounts.disable("lan");
        assertThatThrownBy(() -> signIn("lan", password)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void afterFiveFailuresTheRightPasswordHasToWaitToo() {
        fail(5, "lan");
        assertThatThrownBy(() -> signIn("lan", password))
                .isInstanceOfSatisfying(
                        TooManyAttempts.class,
                        early -> assertThat(early.left()).isPositive().isLessThanOrEqualTo(Patience.LONGEST));
        assertThat(signIns.latest(10))
                .extracting(SignIn::result)
                .containsOnlyOnce(SignInResult.REFUSED)
                .hasSize(6);
    }

    @Test
    void whoWaitedIsLetIn() {
        fail(5, "lan");
        jdbc.sql("update sign_in set at = at - interval '1 minute'").update();
        assertThat(signIn("lan", password).isAuthenticated()).isTrue();
    }

    @Test
    void aSuccessForgivesTheFailuresBefore() {
        fail(4, "lan");
        signIn("lan", password);
        fail(4, "lan");
        assertThat(signIn("lan", password).isAuthenticated()).isTrue();
    }

    @Test
    void manyFailuresFromOneAddressSlowDownEveryNameThere() {
        for (int each = 0; each < 20; each++) {
            fail(1, "name" + each);
        }
        assertThatThrownBy(() -> signIn("lan", password)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void strangeNamesAreRecordedAsFarAsTheyCanBe() {
        fail(1, "x\0'; drop table account; --" + "y".repeat(500));
        assertThat(signIns.latest(1).getFirst().name()).hasSize(100).startsWith("x'; drop");
    }

    @Test
    void onlyAdministratorsSeeWhoTried() {
        TestCaller.be(TestCaller.somebody(Role.MINISTRY_OFFICER, Set.of(), Set.of()));
        assertThatThrownBy(() -> signIns.latest(5)).isInstanceOf(NotAllowed.class);
    }

    private void fail(int times, String name) {
        for (int each = 0; each < times; each++) {
            assertThatThrownBy(() -> signIn(name, "wrong")).isInstanceOf(BadCredentialsException.class);
        }
    }

    private Authentication signIn(String name, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }
}
