package vn.caunoi.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;

/**
 * What is for machines. The API knows tokens and nothing else: no cookie opens it, so no other site can make a browser
 * ask in somebody's name.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain forMachines(HttpSecurity http, TokenSignIn tokens, ApiRefusal refusal, Callers callers) {
        return withoutSession(http)
                .securityMatcher("/graphql", "/graphql/**")
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(request -> tokens.manager())
                        .authenticationEntryPoint(refusal))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(refusal))
                .authorizeHttpRequests(requests -> {
                    if (callers.publicReading()) {
                        requests.anyRequest().permitAll();
                    } else {
                        // Only a WebSocket is opened that way; it says who it is in its first message.
                        requests.requestMatchers(HttpMethod.GET, "/graphql")
                                .permitAll()
                                .anyRequest()
                                .authenticated();
                    }
                })
                .build();
    }

    /** Requests are measured as a whole; measuring each filter of each took a good part of a small one. */
    @Bean
    SecurityObservationSettings nothingMeasuredWithin() {
        return SecurityObservationSettings.noObservations();
    }

    /** A WebSocket may bring its token in a message. */
    @Bean
    AuthenticationManagerResolver<WebSocketSessionInfo> tokensOfWebSockets(TokenSignIn tokens) {
        return session -> tokens.manager();
    }

    /** Which of them are there at all is configured with {@code management.endpoints.web.exposure.include}. */
    @Bean
    @Order(2)
    SecurityFilterChain forOperators(HttpSecurity http) {
        return withoutSession(http)
                .securityMatcher("/actuator", "/actuator/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** Calendars, and files for some minutes, are opened by their secret addresses alone. */
    @Bean
    @Order(3)
    SecurityFilterChain forSecretAddresses(HttpSecurity http) {
        return withoutSession(http)
                .securityMatcher("/calendars/**", "/downloads/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    private static HttpSecurity withoutSession(HttpSecurity http) {
        return http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(Headers::apply)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }
}
