package vn.caunoi.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.DatabaseTest;

@DatabaseTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

    private final FirstAdministrator first;
    private final Accounts accounts;
    private final PasswordSignIn signIn;
    private final JdbcClient jdbc;

    @Autowired
    FirstAdministratorTest(FirstAdministrator first, Accounts accounts, PasswordSignIn signIn, JdbcClient jdbc) {
        this.first = first;
        this.accounts = accounts;
        this.signIn = signIn;
        this.jdbc = jdbc;
    }

    @Test
    void whereThereIsNoAccountTheConsoleTellsTheFirstOnce(CapturedOutput console) {
        removeEverybody();
        var before = console.getOut().length();
        first.letIn();
        first.letIn();
        assertThat(console.getOut().substring(before).lines().filter(line -> line.contains("First administrator")))
                .singleElement()
                .asString()
                .containsPattern("Quản trị viên đầu tiên · First administrator: admin / [a-z2-9-]{14} ");
    }

    @Test
    void theFirstAdministratorSignsInAndMustChangeThePassword() {
        removeEverybody();
        var saved = first.first().orElseThrow();
        var caller = signedIn("admin", Objects.requireNonNull(saved.oneTimePassword()));
        assertThat(caller.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(caller.mustChangePassword()).isTrue();
        assertThat(caller.administers()).isFalse();
        assertThat(caller.readsInternal()).isFalse();
    }

    @Test
    void anOperatorGetsBackInWhateverHasBecomeOfTheAccount() {
        accounts.create("van", new AccountDraft("Vân", Role.READER, Set.of(), Set.of()));
        accounts.disable("van");
        var again = first.again("van");
        assertThat(again.account().role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(again.account().fullName()).isEqualTo("Vân");
        assertThat(signedIn("van", Objects.requireNonNull(again.oneTimePassword()))
                        .role())
                .isEqualTo(Role.ADMINISTRATOR);
        assertThat(first.again("nobody.yet").account().name()).isEqualTo("nobody.yet");
    }

    private Caller signedIn(String name, String password) {
        var asked = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        return ((KnownCaller) Objects.requireNonNull(signIn.authenticate(asked).getPrincipal())).caller();
    }

    private void removeEverybody() {
        jdbc.sql("truncate account cascade").update();
    }
}
