package vn.caunoi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.TestCaller;
import vn.caunoi.account.AccountOutcome.AccountConflict;
import vn.caunoi.account.AccountOutcome.AccountForbidden;
import vn.caunoi.account.AccountOutcome.AccountInvalid;
import vn.caunoi.account.AccountOutcome.AccountSaved;

@DatabaseTest
@Transactional
@As(Role.ADMINISTRATOR)
class AccountsTest {

    private static final AccountDraft READER = new AccountDraft("Người đọc", Role.READER, Set.of(), Set.of());
    private static final AccountDraft ADMINISTRATOR =
            new AccountDraft("Quản trị", Role.ADMINISTRATOR, Set.of(), Set.of());

    private final Accounts accounts;
    private final Areas areas;
    private final JdbcClient jdbc;

    @Autowired
    AccountsTest(Accounts accounts, Areas areas, JdbcClient jdbc) {
        this.accounts = accounts;
        this.areas = areas;
        this.jdbc = jdbc;
    }

    @Test
    void aNewAccountHasALowerCaseNameAndAPasswordForOneTime() {
        var saved = saved(accounts.create(" So.Ngoai-Vu@Hue ", READER));
        assertThat(saved.account().name()).isEqualTo("so.ngoai-vu@hue");
        assertThat(saved.account().mustChangePassword()).isTrue();
        assertThat(saved.oneTimePassword()).matches("([a-z2-9]{4}-){2}[a-z2-9]{4}");
        assertThat(jdbc.sql("select password_hash from account where name = 'so.ngoai-vu@hue'")
                        .query(String.class)
                        .single())
                .startsWith("{argon2id}")
                .doesNotContain(Objects.requireNonNull(saved.oneTimePassword()));
        assertThat(accounts.all()).contains(saved.account());
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(accounts.create("Ông Ba", new AccountDraft(" ", Role.PROVINCE_OFFICER, Set.of(), Set.of())))
                .isEqualTo(new AccountInvalid(java.util.List.of(
                        new AccountProblem("name", AccountFault.NAME_MALFORMED),
                        new AccountProblem("fullName", AccountFault.FULL_NAME_MISSING),
                        new AccountProblem("provinces", AccountFault.PROVINCES_MISSING))));
        assertThat(faults(accounts.create("x1", new AccountDraft("X", Role.MISSION_OFFICER, Set.of(), Set.of(-1L)))))
                .containsExactly(AccountFault.AREA_UNKNOWN);
    }

    @Test
    void aNameBelongsToOne() {
        accounts.create("lan", READER);
        assertThat(faults(accounts.create("LAN", READER))).containsExactly(AccountFault.NAME_TAKEN);
    }

    @Test
    void anOfficersAreasAreKeptAndThoseOfOtherRolesAreNot() {
        var daNang = areas.identities(Set.of("48"), "provinces");
        var officer = saved(accounts.create("dn", new AccountDraft("DN", Role.PROVINCE_OFFICER, daNang, Set.of())))
                .account();
        assertThat(officer.provinces()).isEqualTo(daNang);
        var reader = saved(
                        accounts.change("dn", officer.version(), new AccountDraft("DN", Role.READER, daNang, Set.of())))
                .account();
        assertThat(reader.provinces()).isEmpty();
        assertThat(reader.version()).isGreaterThan(officer.version());
    }

    @Test
    void whoChangesWhatSomebodyElseHasChangedIsTold() {
        var read = saved(accounts.create("lan", READER)).account();
        var others = saved(accounts.change(
                        "lan", read.version(), new AccountDraft("Lan Anh", Role.READER, Set.of(), Set.of())))
                .account();
        assertThat(accounts.change("lan", read.version(), ADMINISTRATOR)).isEqualTo(new AccountConflict(others));
    }

    @Test
    void theLastAdministratorStays() {
        jdbc.sql("update account set disabled_at = now()").update();
        var only = saved(accounts.create("only", ADMINISTRATOR)).account();
        assertThat(faults(accounts.disable("only"))).containsExactly(AccountFault.LAST_ADMINISTRATOR);
        assertThat(faults(accounts.change("only", only.version(), READER)))
                .containsExactly(AccountFault.LAST_ADMINISTRATOR);

        accounts.create("other", ADMINISTRATOR);
        assertThat(saved(accounts.disable("only")).account().disabled()).isTrue();
        assertThat(saved(accounts.enable("only")).account().disabled()).isFalse();
    }

    @Test
    void nobodyIsDeletedAndAnUnknownNameIsToldApart() {
        accounts.create("lan", READER);
        accounts.disable("lan");
        assertThat(accounts.all()).extracting(Account::name).contains("lan");
        assertThat(faults(accounts.disable("no.such"))).containsExactly(AccountFault.NAME_UNKNOWN);
        assertThat(faults(accounts.resetPassword("no.such"))).containsExactly(AccountFault.NAME_UNKNOWN);
    }

    @Test
    void aResetGivesANewPasswordEachTime() {
        accounts.create("lan", READER);
        assertThat(saved(accounts.resetPassword("lan")).oneTimePassword())
                .isNotNull()
                .isNotEqualTo(saved(accounts.resetPassword("lan")).oneTimePassword());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void onlyAdministratorsLookAfterAccounts(Role role) {
        TestCaller.be(TestCaller.somebody(role, Set.of(), Set.of()));
        var forbidden = new AccountForbidden(AccountRefusal.FORBIDDEN);
        assertThat(accounts.create("lan", READER)).isEqualTo(forbidden);
        assertThat(accounts.change("admin", 0, READER)).isEqualTo(forbidden);
        assertThat(accounts.disable("admin")).isEqualTo(forbidden);
        assertThat(accounts.enable("admin")).isEqualTo(forbidden);
        assertThat(accounts.resetPassword("admin")).isEqualTo(forbidden);
        assertThatThrownBy(accounts::all).isInstanceOf(NotAllowed.class);
    }

    @Test
    void anybodyIsAskedToSignIn() {
        TestCaller.be(Caller.ANYBODY);
        assertThat(accounts.disable("admin")).isEqualTo(new AccountForbidden(AccountRefusal.SIGN_IN_NEEDED));
    }

    private static AccountSaved saved(AccountOutcome outcome) {
        assertThat(outcome).isInstanceOf(AccountSaved.class);
        return (AccountSaved) outcome;
    }

    private static java.util.List<AccountFault> faults(AccountOutcome outcome) {
        assertThat(outcome).isInstanceOf(AccountInvalid.class);
        return ((AccountInvalid) outcome)
                .problems().stream().map(AccountProblem::code).toList();
    }
}
