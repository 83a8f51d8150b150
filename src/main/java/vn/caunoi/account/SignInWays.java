package vn.caunoi.account;

import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** The ways by which people come in: by name and password, and through the providers that are configured. */
@Component
@EnableConfigurationProperties(OidcSettings.class)
public class SignInWays {

    /**
     * An OpenID Connect provider.
     *
     * @param name what people know it by
     * @param address where signing in with it begins
     */
    public record Provider(String name, String address) {}

    private final PasswordSignIn byPassword;
    private final ProviderSignIn byProvider;
    private final @Nullable ClientRegistrationRepository registrations;
    private final ApiTokens tokens;
    private final JdbcClient jdbc;

    SignInWays(
            PasswordSignIn byPassword,
            ProviderSignIn byProvider,
            ObjectProvider<ClientRegistrationRepository> registrations,
            ApiTokens tokens,
            JdbcClient jdbc) {
        this.byPassword = byPassword;
        this.byProvider = byProvider;
        this.registrations = registrations.getIfAvailable();
        this.tokens = tokens;
        this.jdbc = jdbc;
    }

    /** Those that are configured. */
    public List<Provider> providers() {
        return registrations instanceof Iterable<?> known
                ? StreamSupport.stream(known.spliterator(), false)
                        .map(ClientRegistration.class::cast)
                        .map(client -> new Provider(
                                client.getClientName(), "/oauth2/authorization/" + client.getRegistrationId()))
                        .toList()
                : List.of();
    }

    /** Opens them to the pages: the failures of each lead to the sign-in page, which says what happened. */
    public void open(HttpSecurity http, String signInPage, AuthenticationSuccessHandler onwards) {
        // Spring's own manager knows the same way: asked after this one, it would count every failure twice.
        http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(null);
        http.authenticationProvider(byPassword)
                .headers(Headers::apply)
                .logout(out -> out.addLogoutHandler((request, response, person) -> leave(person)))
                .addFilterBefore(new StillSignedIn(jdbc), AuthorizationFilter.class);
        if (registrations != null) {
            http.oauth2Login(login -> login.loginPage(signInPage)
                    .successHandler(onwards)
                    .failureHandler(new SimpleUrlAuthenticationFailureHandler(signInPage + "?provider"))
                    .userInfoEndpoint(user -> user.oidcUserService(byProvider)));
        }
    }

    private void leave(@Nullable Authentication authentication) {
        var person = authentication == null ? null : signedIn(authentication.getPrincipal());
        if (person != null) {
            tokens.endConsoles(person.accountId());
        }
    }

    static @Nullable SignedIn signedIn(@Nullable Object principal) {
        return switch (principal) {
            case SignedIn person -> person;
            case Vouched vouched -> vouched.person();
            case null, default -> null;
        };
    }
}
