package vn.caunoi.account;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks at this moment: somebody with an account, in person or by a token, or anybody.
 *
 * @param accountId null for anybody and for the product itself
 * @param name what to call them in the history
 * @param role null for anybody
 * @param provinces the identities of the provinces that a province officer writes for
 * @param missions the missions that a mission officer writes for
 * @param token the name of the token that was shown, if any
 * @param tokenId the token that lets them in, that of a page's own console included
 * @param scopes what may be done this time
 * @param mustChangePassword signed in with a one-time password: nothing else is allowed before it is changed
 */
public record Caller(
        @Nullable Long accountId,
        String name,
        @Nullable Role role,
        Set<Long> provinces,
        Set<Long> missions,
        Channel channel,
        @Nullable String token,
        @Nullable Long tokenId,
        Set<Scope> scopes,
        boolean mustChangePassword) {

    public static final Caller ANYBODY =
            new Caller(null, "", null, Set.of(), Set.of(), Channel.UI, null, null, Set.of(Scope.READ_PUBLIC), false);

    /** The product itself: migrations, the seed, work that nobody asked for. */
    public static final Caller REGISTER = new Caller(
            null,
            "Cầu Nối",
            Role.ADMINISTRATOR,
            Set.of(),
            Set.of(),
            Channel.REGISTER,
            null,
            null,
            EnumSet.allOf(Scope.class),
            false);

    public boolean signedIn() {
        return role != null;
    }

    public boolean readsInternal() {
        return role != null && scopes.contains(Scope.READ_INTERNAL) && !mustChangePassword;
    }

    /** Whether they may write at all; which records depends on their role. */
    public boolean writes() {
        return role != null && role != Role.READER && scopes.contains(Scope.WRITE) && !mustChangePassword;
    }

    public boolean administers() {
        return role == Role.ADMINISTRATOR && writes();
    }

    /** Somebody who signed in themselves and may do all that their role can. */
    public static Caller person(
            @Nullable Long accountId,
            String name,
            Role role,
            Set<Long> provinces,
            Set<Long> missions,
            boolean mustChangePassword) {
        return new Caller(
                accountId,
                name,
                role,
                provinces,
                missions,
                Channel.UI,
                null,
                null,
                EnumSet.allOf(Scope.class),
                mustChangePassword);
    }

    /** The same by a token; that of a page's own console has no name, and its holder is there in person. */
    Caller by(long otherId, @Nullable String tokenName, Set<Scope> allowed) {
        var from = tokenName == null ? Channel.UI : Channel.TOKEN;
        return new Caller(
                accountId, name, role, provinces, missions, from, tokenName, otherId, allowed, mustChangePassword);
    }

    /** The same, who has just changed their password. */
    Caller withNewPassword() {
        return new Caller(accountId, name, role, provinces, missions, channel, token, tokenId, scopes, false);
    }
}
