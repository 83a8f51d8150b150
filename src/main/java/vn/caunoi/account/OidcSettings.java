package vn.caunoi.account;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people come in whom an OpenID Connect provider vouches for.
 *
 * @param createAccounts whether somebody without an account gets one, as a reader
 * @param roleClaim the claim that tells the role at every sign-in; administrators decide when there is none
 * @param roles which value of the claim means which role
 */
@ConfigurationProperties("caunoi.oidc")
record OidcSettings(
        @DefaultValue("true") boolean createAccounts,
        @Nullable String roleClaim,
        @DefaultValue Map<String, Role> roles) {}
