package vn.caunoi.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import vn.caunoi.account.AccountOutcome.AccountForbidden;
import vn.caunoi.account.AccountOutcome.AccountInvalid;
import vn.caunoi.account.AccountOutcome.AccountSaved;

/** How people change their own passwords. */
@Service
public class OwnPassword {

    private final Accounts accounts;
    private final AccountRepository kept;
    private final Passwords passwords;
    private final SignIns signIns;
    private final Callers callers;

    OwnPassword(Accounts accounts, AccountRepository kept, Passwords passwords, SignIns signIns, Callers callers) {
        this.accounts = accounts;
        this.kept = kept;
        this.passwords = passwords;
        this.signIns = signIns;
        this.callers = callers;
    }

    /**
     * A new password in place of the current one. Everybody else who signed in with the old one is signed out, and the
     * account's tokens are revoked. A password for one time has just been typed, so it is not asked for again.
     */
    public AccountOutcome change(@Nullable String current, String wanted, String address) {
        var caller = callers.current();
        var id = caller.accountId();
        if (id == null || caller.channel() != Channel.UI || caller.token() != null) {
            return new AccountForbidden(AccountRefusal.SIGN_IN_NEEDED);
        }
        var account = Callers.asTheRegister(() -> kept.findById(id)).orElseThrow();
        if (account.issuer() != null) {
            return AccountInvalid.of("password", AccountFault.PASSWORD_ELSEWHERE);
        }
        if (!account.mustChangePassword()) {
            switch (signIns.knock(account.name(), address)) {
                case SignIns.TooSoon _ -> {
                    return AccountInvalid.of("current", AccountFault.PASSWORD_TOO_SOON);
                }
                case SignIns.Admitted attempt -> {
                    if (!passwords.matches(current == null ? "" : current, account.passwordHash())) {
                        return AccountInvalid.of("current", AccountFault.PASSWORD_WRONG);
                    }
                    signIns.succeeded(attempt);
                }
            }
        }
        var fault = PasswordRule.fault(wanted, account.name(), account.fullName());
        if (fault.isPresent()) {
            return AccountInvalid.of("password", fault.get());
        }
        if (passwords.matches(wanted, account.passwordHash())) {
            return AccountInvalid.of("password", AccountFault.PASSWORD_SAME);
        }
        var hash = passwords.hash(wanted);
        var changed = accounts.alone(() -> {
            var now = kept.findById(id).orElseThrow();
            accounts.revokeTokens(now);
            return kept.save(now.withPassword(hash, false, now.name()));
        });
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var person = authentication == null ? null : SignInWays.signedIn(authentication.getPrincipal());
        if (person != null && person.accountId() == id) {
            person.renew(changed.credentials());
        }
        return new AccountSaved(changed.shown(), null);
    }
}
