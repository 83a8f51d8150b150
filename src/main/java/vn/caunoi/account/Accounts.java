package vn.caunoi.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.account.AccountOutcome.AccountConflict;
import vn.caunoi.account.AccountOutcome.AccountForbidden;
import vn.caunoi.account.AccountOutcome.AccountInvalid;
import vn.caunoi.account.AccountOutcome.AccountSaved;

/** Who may sign in. Administrators look after accounts; nothing is deleted, and somebody can always administer. */
@Service
public class Accounts {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,99}");

    private final AccountRepository accounts;
    private final Areas areas;
    private final Passwords passwords;
    private final Callers callers;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Accounts(
            AccountRepository accounts,
            Areas areas,
            Passwords passwords,
            Callers callers,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.areas = areas;
        this.passwords = passwords;
        this.callers = callers;
        this.jdbc = jdbc;
        transaction = new TransactionTemplate(transactions);
    }

    /** Every account by name, the disabled ones included; for administrators. */
    public List<Account> all() {
        if (!callers.current().administers()) {
            throw new NotAllowed(refusal(callers.current()));
        }
        return Callers.asTheRegister(accounts::findAllByOrderByName).stream()
                .map(KeptAccount::shown)
                .toList();
    }

    /** The account of whoever asks. */
    public Optional<Account> own() {
        var id = callers.current().accountId();
        return id == null
                ? Optional.empty()
                : Callers.asTheRegister(() -> accounts.findById(id)).map(KeptAccount::shown);
    }

    /** A new account with a password for one time. */
    public AccountOutcome create(String wantedName, AccountDraft draft) {
        var name = wantedName.strip().toLowerCase(Locale.ROOT);
        return administering(by -> {
            var problems = new ArrayList<AccountProblem>();
            if (!NAME.matcher(name).matches()) {
                problems.add(new AccountProblem("name", AccountFault.NAME_MALFORMED));
            } else if (accounts.existsByName(name)) {
                problems.add(new AccountProblem("name", AccountFault.NAME_TAKEN));
            }
            problems.addAll(problems(draft));
            if (!problems.isEmpty()) {
                return new AccountInvalid(problems);
            }
            return withOneTimePassword(KeptAccount.born(name, draft, by), by);
        });
    }

    /** The account of that name as the draft has it, if nobody has changed it since that version. */
    public AccountOutcome change(String name, int version, AccountDraft draft) {
        return changing(name, (account, by) -> {
            if (account.shown().version() != version) {
                return new AccountConflict(account.shown());
            }
            var problems = problems(draft);
            if (problems.isEmpty() && draft.role() != Role.ADMINISTRATOR && isLastAdministrator(account)) {
                problems = List.of(new AccountProblem("role", AccountFault.LAST_ADMINISTRATOR));
            }
            return problems.isEmpty() ? saved(account.as(draft, by)) : new AccountInvalid(problems);
        });
    }

    /** Nobody signs in with it any more; who is signed in is signed out, and its tokens are revoked. */
    public AccountOutcome disable(String name) {
        return changing(name, (account, by) -> {
            if (account.disabledAt() != null) {
                return new AccountSaved(account.shown(), null);
            }
            if (isLastAdministrator(account)) {
                return AccountInvalid.of("name", AccountFault.LAST_ADMINISTRATOR);
            }
            revokeTokens(account);
            return saved(account.disabledSince(Instant.now(), by));
        });
    }

    /** It may be used again; tokens that were revoked stay so. */
    public AccountOutcome enable(String name) {
        return changing(
                name,
                (account, by) -> account.disabledAt() == null
                        ? new AccountSaved(account.shown(), null)
                        : saved(account.disabledSince(null, by)));
    }

    /** A new password for one time, in place of a forgotten one. */
    public AccountOutcome resetPassword(String name) {
        return changing(
                name,
                (account, by) -> account.issuer() != null
                        ? AccountInvalid.of("name", AccountFault.PASSWORD_ELSEWHERE)
                        : withOneTimePassword(account, by));
    }

    AccountSaved withOneTimePassword(KeptAccount account, String by) {
        var password = OneTimePassword.next();
        if (account.id() != null) {
            revokeTokens(account);
        }
        var kept = accounts.save(account.withPassword(passwords.hash(password), true, by));
        return new AccountSaved(kept.shown(), password);
    }

    /** A change for everybody to wait for: the rules look at more accounts than the one that changes. */
    <T> T alone(Supplier<T> work) {
        return Callers.asTheRegister(() -> transaction.execute(status -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtext('caunoi.account'))")
                    .query((row, number) -> "")
                    .list();
            return work.get();
        }));
    }

    void revokeTokens(KeptAccount account) {
        jdbc.sql("update api_token set revoked_at = now() where account_id = :account and revoked_at is null")
                .param("account", account.number())
                .update();
    }

    boolean isLastAdministrator(KeptAccount account) {
        return account.administers() && accounts.countByRoleAndDisabledAtIsNull(Role.ADMINISTRATOR) == 1;
    }

    static AccountRefusal refusal(Caller caller) {
        if (!caller.signedIn()) {
            return AccountRefusal.SIGN_IN_NEEDED;
        }
        if (caller.mustChangePassword()) {
            return AccountRefusal.PASSWORD_CHANGE_NEEDED;
        }
        return caller.scopes().contains(Scope.WRITE) ? AccountRefusal.FORBIDDEN : AccountRefusal.SCOPE_NEEDED;
    }

    private interface Change {
        AccountOutcome to(KeptAccount account, String by);
    }

    private AccountOutcome changing(String name, Change change) {
        return administering(by -> accounts.findByName(name)
                .map(account -> change.to(account, by))
                .orElseGet(() -> AccountInvalid.of("name", AccountFault.NAME_UNKNOWN)));
    }

    private AccountOutcome administering(Function<String, AccountOutcome> work) {
        var caller = callers.current();
        return caller.administers() ? alone(() -> work.apply(caller.name())) : new AccountForbidden(refusal(caller));
    }

    private List<AccountProblem> problems(AccountDraft draft) {
        var problems = draft.problems();
        problems.addAll(areas.problems(draft));
        return problems;
    }

    private AccountSaved saved(KeptAccount account) {
        return new AccountSaved(accounts.save(account).shown(), null);
    }
}
