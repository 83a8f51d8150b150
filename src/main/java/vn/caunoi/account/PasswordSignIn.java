package vn.caunoi.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs people in by name and password; an unknown name, a disabled account and a wrong password look alike. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final SignIns signIns;
    private final JdbcClient jdbc;

    PasswordSignIn(AccountRepository accounts, Passwords passwords, SignIns signIns, JdbcClient jdbc) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.signIns = signIns;
        this.jdbc = jdbc;
    }

    @Override
    public Authentication authenticate(Authentication asked) throws AuthenticationException {
        var name = SignIns.shown(asked.getName());
        var attempt =
                switch (signIns.knock(name, address(asked))) {
                    case SignIns.Admitted admitted -> admitted;
                    case SignIns.TooSoon early -> throw new TooManyAttempts(early.left());
                };
        var password = String.valueOf(asked.getCredentials());
        var account = Callers.asTheRegister(() -> accounts.findByName(name)).orElse(null);
        if (!passwords.matches(password, account == null ? null : account.passwordHash())
                || account == null
                || account.disabledAt() != null) {
            throw new BadCredentialsException("");
        }
        signIns.succeeded(attempt);
        var hash = account.passwordHash();
        if (hash != null && passwords.isOutdated(hash)) {
            renew(account, password);
        }
        return by(new SignedIn(standing(account)));
    }

    static Authentication by(SignedIn person) {
        return UsernamePasswordAuthenticationToken.authenticated(
                person,
                null,
                AuthorityUtils.createAuthorityList("ROLE_" + person.caller().role()));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private Standing standing(KeptAccount account) {
        return Callers.asTheRegister(() -> jdbc.sql("select " + Standing.COLUMNS + " from account where id = :id")
                .param("id", account.number())
                .query(Standing::read)
                .single());
    }

    /** The same password under the algorithm of today. */
    private void renew(KeptAccount account, String password) {
        Callers.asTheRegister(() -> jdbc.sql("update account set password_hash = :hash where id = :id")
                .param("hash", passwords.hash(password))
                .param("id", account.number())
                .update());
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
