package vn.caunoi.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.account.AccountOutcome.AccountForbidden;
import vn.caunoi.account.AccountOutcome.AccountInvalid;
import vn.caunoi.account.TokenOutcome.TokenCreated;
import vn.caunoi.account.TokenOutcome.TokenRevoked;
import vn.caunoi.base.Rows;

/** The tokens that machines act with. A token is shown once and never allows more than its owner's account. */
@Service
public class ApiTokens {

    public static final int DAYS = 90;
    public static final int MOST_DAYS = 366;
    private static final int LONGEST_NAME = 100;
    private static final Duration CONSOLE = Duration.ofHours(8);

    private static final String COLUMNS = """
            api_token.beginning, api_token.name, account.name as owner, api_token.scopes, api_token.created_at,
              api_token.expires_at, api_token.revoked_at, api_token.last_used_at, api_token.last_used_from
            """;

    private final JdbcClient jdbc;
    private final Callers callers;

    ApiTokens(JdbcClient jdbc, Callers callers) {
        this.jdbc = jdbc;
        this.callers = callers;
    }

    /** Those of the caller, the latest first. */
    public List<ApiToken> own() {
        return list(requireAccount());
    }

    /** Those of everybody for administrators, of the caller for everybody else. */
    public List<ApiToken> visible() {
        var own = requireAccount();
        return list(callers.current().administers() ? null : own);
    }

    private long requireAccount() {
        var caller = callers.current();
        if (caller.accountId() == null || caller.mustChangePassword()) {
            throw new NotAllowed(Accounts.refusal(caller));
        }
        return caller.accountId();
    }

    private List<ApiToken> list(@Nullable Long account) {
        return Callers.asTheRegister(() -> jdbc.sql("select " + COLUMNS + """
                        from api_token join account on account.id = api_token.account_id
                        where api_token.kind = 'API' and (:account::bigint is null or account.id = :account)
                        order by api_token.id desc
                        """)
                .param("account", account)
                .query(ApiTokens::read)
                .list());
    }

    /** A token for the caller that lives that many days; a token makes others only if it may write, and none that may more. */
    public TokenOutcome create(String wantedName, Collection<Scope> wanted, int days) {
        var caller = callers.current();
        var account = caller.accountId();
        if (account == null || caller.mustChangePassword() || !caller.scopes().contains(Scope.WRITE)) {
            return new AccountForbidden(Accounts.refusal(caller));
        }
        var name = wantedName.replace("\0", "").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return AccountInvalid.of("name", AccountFault.TOKEN_NAME_MISSING);
        }
        if (wanted.isEmpty()) {
            return AccountInvalid.of("scopes", AccountFault.SCOPES_MISSING);
        }
        var scopes = EnumSet.copyOf(wanted);
        if (!caller.scopes().containsAll(scopes) || scopes.contains(Scope.WRITE) && !caller.writes()) {
            return AccountInvalid.of("scopes", AccountFault.SCOPE_TOO_WIDE);
        }
        if (days < 1 || days > MOST_DAYS) {
            return AccountInvalid.of("days", AccountFault.EXPIRY_OUT_OF_RANGE);
        }
        var secret = TokenSecret.next();
        return Callers.asTheRegister(() -> {
            insert("API", account, name, secret, scopes, Instant.now().plus(Duration.ofDays(days)));
            return new TokenCreated(find(secret.beginning(), null).getFirst(), secret.text());
        });
    }

    /** The token opens nothing any more; administrators may revoke anybody's. */
    public TokenOutcome revoke(String beginning) {
        var caller = callers.current();
        var account = caller.accountId();
        if (account == null || caller.mustChangePassword() || !caller.scopes().contains(Scope.WRITE)) {
            return new AccountForbidden(Accounts.refusal(caller));
        }
        var whose = caller.administers() ? null : account;
        return Callers.asTheRegister(() -> {
            var known = beginning.replace("\0", "");
            if (find(known, whose).isEmpty()) {
                return AccountInvalid.of("beginning", AccountFault.TOKEN_UNKNOWN);
            }
            jdbc.sql("update api_token set revoked_at = now() where beginning = :beginning and revoked_at is null")
                    .param("beginning", known)
                    .update();
            return new TokenRevoked(find(known, whose).getFirst());
        });
    }

    /** A token for some hours by which a page's own console asks as the person before it; null for anybody. */
    public @Nullable String forConsole() {
        var caller = callers.current();
        var account = caller.accountId();
        if (account == null || caller.mustChangePassword()) {
            return null;
        }
        var secret = TokenSecret.next();
        return Callers.asTheRegister(() -> {
            jdbc.sql("delete from api_token where kind = 'CONSOLE' and account_id = :account and expires_at < now()")
                    .param("account", account)
                    .update();
            insert(
                    "CONSOLE",
                    account,
                    "GraphiQL",
                    secret,
                    EnumSet.allOf(Scope.class),
                    Instant.now().plus(CONSOLE));
            return secret.text();
        });
    }

    /** Whoever signs out leaves no console behind that asks in their name. */
    void endConsoles(long account) {
        Callers.asTheRegister(() -> jdbc.sql("delete from api_token where kind = 'CONSOLE' and account_id = :account")
                .param("account", account)
                .update());
    }

    private void insert(
            String kind, long account, String name, TokenSecret secret, Set<Scope> scopes, Instant expiresAt) {
        jdbc.sql("""
                        insert into api_token (account_id, kind, name, hash, beginning, scopes, expires_at)
                        values (:account, :kind, :name, :hash, :beginning, :scopes, :expires)
                        """)
                .param("account", account)
                .param("kind", kind)
                .param("name", name)
                .param("hash", secret.hash())
                .param("beginning", secret.beginning())
                .param("scopes", scopes.stream().map(Scope::name).toArray(String[]::new))
                .param("expires", Timestamp.from(expiresAt))
                .update();
    }

    private List<ApiToken> find(String beginning, @Nullable Long account) {
        return jdbc.sql("select " + COLUMNS + """
                        from api_token join account on account.id = api_token.account_id
                        where api_token.kind = 'API' and beginning = :beginning
                          and (:account::bigint is null or account.id = :account)
                        """)
                .param("beginning", beginning)
                .param("account", account)
                .query(ApiTokens::read)
                .list();
    }

    private static ApiToken read(ResultSet row, int number) throws SQLException {
        return new ApiToken(
                row.getString("beginning"),
                row.getString("name"),
                row.getString("owner"),
                scopes(row),
                row.getObject("created_at", OffsetDateTime.class),
                row.getObject("expires_at", OffsetDateTime.class),
                row.getObject("revoked_at", OffsetDateTime.class),
                row.getObject("last_used_at", OffsetDateTime.class),
                row.getString("last_used_from"));
    }

    static Set<Scope> scopes(ResultSet row) throws SQLException {
        return Rows.words(row, "scopes").stream()
                .map(Scope::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
    }
}
