package vn.caunoi.account;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.caunoi.account.AccountOutcome.AccountSaved;

/**
 * Lets the operator in: at the first start, and again when they lost their password and name the account in {@code
 * caunoi.account.reset}. The password is for one time and stands on the console only.
 */
@Component
class FirstAdministrator {

    static final String NAME = "admin";
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AccountRepository kept;
    private final Accounts accounts;
    private final String reset;

    FirstAdministrator(AccountRepository kept, Accounts accounts, @Value("${caunoi.account.reset:}") String reset) {
        this.kept = kept;
        this.accounts = accounts;
        this.reset = reset.strip().toLowerCase(Locale.ROOT);
    }

    @EventListener(ApplicationStartedEvent.class)
    void letIn() {
        if (!reset.isEmpty()) {
            say("Mật khẩu mới của quản trị viên · New password of the administrator", again(reset));
        } else if (Callers.asTheRegister(kept::count) == 0) {
            first().ifPresent(saved -> say("Quản trị viên đầu tiên · First administrator", saved));
        }
    }

    /** Of several instances that start at once, one makes the account. */
    Optional<AccountSaved> first() {
        return accounts.alone(() -> kept.count() > 0
                ? Optional.empty()
                : Optional.of(accounts.withOneTimePassword(KeptAccount.born(NAME, draft(NAME), NAME), NAME)));
    }

    /** The account of that name in use, as an administrator's, with a new password. */
    AccountSaved again(String name) {
        return accounts.alone(() -> {
            var account = kept.findByName(name)
                    .map(known -> known.as(draft(known.fullName()), name).disabledSince(null, name))
                    .orElseGet(() -> KeptAccount.born(name, draft(name), name));
            return accounts.withOneTimePassword(account, name);
        });
    }

    private static AccountDraft draft(String fullName) {
        return new AccountDraft(fullName, Role.ADMINISTRATOR, Set.of(), Set.of());
    }

    private static void say(String who, AccountSaved saved) {
        LOG.warn(
                "{}: {} / {} (đổi khi đăng nhập · change at first sign-in)",
                who,
                saved.account().name(),
                saved.oneTimePassword());
    }
}
