package vn.caunoi.account;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Hashes passwords with Argon2id; the hash names its algorithm, so that a later one can take its place. */
@Component
class Passwords {

    private static final String CURRENT = "argon2id";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            CURRENT, Map.of(CURRENT, new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES)));

    /** What the passwords of nobody are compared with, so that an unknown name takes as long as a wrong password. */
    private final SingletonSupplier<String> ofNobody = SingletonSupplier.of(() -> hash(OneTimePassword.next()));

    String hash(String password) {
        return encoder.encode(PasswordRule.normal(password));
    }

    /** Takes the same time whether there is a hash or none. */
    boolean matches(String password, @Nullable String hash) {
        var normal = PasswordRule.normal(password);
        var tried = normal.length() <= PasswordRule.LONGEST ? normal : "";
        var matches = encoder.matches(tried, hash == null ? ofNobody.obtain() : hash);
        return matches && hash != null && !tried.isEmpty();
    }

    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
