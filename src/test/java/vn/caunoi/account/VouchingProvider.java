package vn.caunoi.account;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** An OpenID Connect provider such as an organisation runs: a real authorization server on a port of its own. */
final class VouchingProvider {

    static final String CLIENT = "cau-noi";
    static final String SECRET = "only-for-tests";
    private static final Map<String, Map<String, Object>> PEOPLE = new ConcurrentHashMap<>();
    private static final String ID = UUID.randomUUID().toString();

    private final ServletWebServerApplicationContext running;

    private VouchingProvider(ServletWebServerApplicationContext running) {
        this.running = running;
    }

    static VouchingProvider start() {
        return new VouchingProvider((ServletWebServerApplicationContext) new SpringApplicationBuilder(Server.class)
                .properties("spring.config.name=provider", "server.port=0", "spring.main.banner-mode=off")
                .run());
    }

    /** Another name of this machine than the product's, as cookies do not tell ports apart. */
    String issuer() {
        return "http://127.0.0.1:"
                + java.util.Objects.requireNonNull(running.getWebServer()).getPort();
    }

    /** Somebody who can sign in there with their name as the password, and what the provider says of them. */
    void knows(String name, Map<String, Object> claims) {
        PEOPLE.put(name, claims);
    }

    void sendsBackTo(String address) {
        running.getBean(InMemoryRegisteredClientRepository.class).save(client(address));
    }

    void stop() {
        running.close();
    }

    private static RegisteredClient client(String redirectUri) {
        return RegisteredClient.withId(ID)
                .clientId(CLIENT)
                .clientSecret("{noop}" + SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(redirectUri)
                .scopes(scopes -> scopes.addAll(List.of(OidcScopes.OPENID, OidcScopes.PROFILE, OidcScopes.EMAIL)))
                .build();
    }

    /** Not a configuration that the product's own context would find. */
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        ServletWebSecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class,
        OAuth2AuthorizationServerAutoConfiguration.class,
        OAuth2AuthorizationServerJwtAutoConfiguration.class
    })
    static class Server {

        @Bean
        InMemoryRegisteredClientRepository clients() {
            return new InMemoryRegisteredClientRepository(client("http://localhost/"));
        }

        /**
         * The product's, which is started later, is for the whole JVM: this one follows it. Until the product has been
         * started there is none to follow, and this one may be that of the JVM itself.
         */
        @Bean
        SecurityContextHolderStrategy contextHolderOfTheJvm() {
            return new SecurityContextHolderStrategy() {
                private final ThreadLocal<SecurityContext> alone = new ThreadLocal<>();

                private boolean followsNobody() {
                    return SecurityContextHolder.getContextHolderStrategy() == this;
                }

                @Override
                public void clearContext() {
                    if (followsNobody()) {
                        alone.remove();
                    } else {
                        SecurityContextHolder.clearContext();
                    }
                }

                @Override
                public SecurityContext getContext() {
                    if (!followsNobody()) {
                        return SecurityContextHolder.getContext();
                    }
                    var context = alone.get();
                    if (context == null) {
                        context = createEmptyContext();
                        alone.set(context);
                    }
                    return context;
                }

                @Override
                public void setContext(SecurityContext context) {
                    if (followsNobody()) {
                        alone.set(context);
                    } else {
                        SecurityContextHolder.setContext(context);
                    }
                }

                @Override
                public SecurityContext createEmptyContext() {
                    return new SecurityContextImpl();
                }
            };
        }

        @Bean
        UserDetailsService people() {
            return name -> User.withUsername(name)
                    .password("{noop}" + name)
                    .authorities("USER")
                    .build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return token -> token.getClaims()
                    .claims(claims -> claims.putAll(
                            PEOPLE.getOrDefault(token.getPrincipal().getName(), Map.of())));
        }
    }
}
