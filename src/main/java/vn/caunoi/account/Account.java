package vn.caunoi.account;

import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 *
 * @param name unique, in lower case, never changed
 * @param provinces the identities of the provinces that a province officer writes for
 * @param missions the missions that a mission officer writes for
 * @param issuer the OpenID Connect provider that vouches for them; null for whoever signs in with a password
 * @param mustChangePassword the password is one for one time only
 * @param disabledAt since when nobody can sign in with it; null while it is in use
 */
public record Account(
        long id,
        String name,
        String fullName,
        Role role,
        Set<Long> provinces,
        Set<Long> missions,
        @Nullable String issuer,
        boolean mustChangePassword,
        @Nullable OffsetDateTime disabledAt,
        OffsetDateTime createdAt,
        int version) {

    public boolean disabled() {
        return disabledAt != null;
    }
}
