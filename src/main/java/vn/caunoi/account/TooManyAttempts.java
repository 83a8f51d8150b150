package vn.caunoi.account;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Several attempts have failed: the next one has to wait. */
public final class TooManyAttempts extends AuthenticationException {

    private final Duration left;

    TooManyAttempts(Duration left) {
        super("");
        this.left = left;
    }

    public Duration left() {
        return left;
    }
}
