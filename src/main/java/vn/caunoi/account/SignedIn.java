package vn.caunoi.account;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.AuthenticatedPrincipal;

/** Somebody who signed in before a page; what they may do is read again with every request, so that changes count at once. */
public final class SignedIn implements KnownCaller, AuthenticatedPrincipal, Serializable {

    private static final Duration LONGEST = Duration.ofHours(12);

    private final long accountId;
    private volatile int credentials;
    private final Instant since = Instant.now();
    private transient volatile Caller caller;

    SignedIn(Standing standing) {
        accountId = standing.accountId();
        credentials = standing.credentials();
        caller = standing.inPerson();
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public String getName() {
        return caller.name();
    }

    long accountId() {
        return accountId;
    }

    /** They have changed the password themselves, so they go on with the new one. */
    void renew(int newCredentials) {
        credentials = newCredentials;
        caller = caller.withNewPassword();
    }

    /** Whether they are still who they were when they signed in, long enough ago to ask again or not. */
    boolean continues(Standing now) {
        if (now.credentials() != credentials || since.plus(LONGEST).isBefore(Instant.now())) {
            return false;
        }
        caller = now.inPerson();
        return true;
    }
}
