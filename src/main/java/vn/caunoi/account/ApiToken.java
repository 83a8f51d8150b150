package vn.caunoi.account;

import java.time.OffsetDateTime;
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
        OffsetDateTime createdAt,
        OffsetDateTime expiresAt,
        @Nullable OffsetDateTime revokedAt,
        @Nullable OffsetDateTime lastUsedAt,
        @Nullable String lastUsedFrom) {

    /** Whether it still opens anything. */
    public boolean valid() {
        return revokedAt == null && expiresAt.isAfter(OffsetDateTime.now());
    }
}
