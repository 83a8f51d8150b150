package vn.caunoi.account;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Knows who a token acts for: one statement for each request, and another at most once a minute that notes its use. */
@Component
class TokenSignIn {

    private static final Duration NOTED = Duration.ofMinutes(1);

    private final JdbcClient jdbc;

    TokenSignIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Not a bean of that type: there would be one for every sign-in. */
    AuthenticationManager manager() {
        return this::authenticate;
    }

    private record Bearer(Caller caller) implements KnownCaller {}

    private record Known(long id, Caller caller, @Nullable Instant lastUsedAt) {}

    private Authentication authenticate(Authentication asked) throws AuthenticationException {
        var secret = new TokenSecret(((BearerTokenAuthenticationToken) asked).getToken());
        var known = Callers.asTheRegister(() -> find(secret));
        if (known == null) {
            throw new InvalidBearerTokenException("Unknown, expired or revoked");
        }
        var now = Instant.now();
        if (known.lastUsedAt() == null || known.lastUsedAt().plus(NOTED).isBefore(now)) {
            note(known.id(), now, asked);
        }
        return UsernamePasswordAuthenticationToken.authenticated(new Bearer(known.caller()), null, List.of());
    }

    private @Nullable Known find(TokenSecret secret) {
        return jdbc.sql("select " + Standing.COLUMNS + """
                          , api_token.id as token_id, api_token.kind, api_token.name as token_name, api_token.scopes,
                            api_token.last_used_at
                        from api_token join account on account.id = api_token.account_id
                        where api_token.hash = :hash and api_token.revoked_at is null
                          and api_token.expires_at > now() and account.disabled_at is null
                        """)
                .param("hash", secret.hash())
                .query((row, number) -> {
                    var standing = Standing.read(row, number);
                    var used = row.getTimestamp("last_used_at");
                    Set<Scope> scopes = ApiTokens.scopes(row);
                    return new Known(
                            row.getLong("token_id"),
                            standing.inPerson()
                                    .by(
                                            row.getLong("token_id"),
                                            row.getString("kind").equals("CONSOLE")
                                                    ? null
                                                    : row.getString("token_name"),
                                            scopes),
                            used == null ? null : used.toInstant());
                })
                .optional()
                .orElse(null);
    }

    private void note(long id, Instant now, Authentication asked) {
        var address =
                asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null;
        Callers.asTheRegister(() -> jdbc.sql("""
                        update api_token set last_used_at = :now, last_used_from = :address
                        where id = :id and (last_used_at is null or last_used_at < :before)
                        """)
                .param("now", Timestamp.from(now))
                .param("before", Timestamp.from(now.minus(NOTED)))
                .param("address", address)
                .param("id", id)
                .update());
    }
}
