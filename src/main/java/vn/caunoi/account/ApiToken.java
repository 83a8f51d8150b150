package vn.caunoi.account;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a machine shows instead of a password.
 *
 * @param beginning its first characters, by which it is known; never enough to use it
 * @param owner the name of the account that it acts for
 */
public record ApiToken(
        String beginning,
        String name,
        String owner,
        Set<Scope> scopes,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt,
        @Nullable String lastUsedFrom) {

    /** Whether it still opens anything. */
    public boolean valid() {
        return revokedAt == null && expiresAt.isAfter(Instant.now());
    }
}
