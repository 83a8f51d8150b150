package vn.caunoi.ui.account;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import vn.caunoi.account.Callers;
import vn.caunoi.account.SignInWays;
import vn.caunoi.account.TooManyAttempts;
import vn.caunoi.ui.Links;

/** What is for people: pages, which they sign in to with a cookie that no script can read. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    private static final String SIGN_IN = "/" + Links.SIGN_IN;

    @Bean
    SecurityFilterChain forPeople(HttpSecurity http, SignInWays ways, Callers callers) {
        ways.open(http, SIGN_IN, new VaadinSavedRequestAwareAuthenticationSuccessHandler());
        return http.formLogin(form -> form.failureHandler(PageSecurity::tellAtSignIn))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SignInView.class, "/")
                                .anyRequest(
                                        callers.publicReading()
                                                ? AuthorizedUrl::permitAll
                                                : AuthorizedUrl::authenticated))
                .build();
    }

    @Bean
    NavigationAccessControlConfigurer doors(Callers callers) {
        return new NavigationAccessControlConfigurer().withNavigationAccessChecker(new Doors(callers));
    }

    private static void tellAtSignIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var reason = failure instanceof TooManyAttempts early
                ? SignInView.WAIT + "=" + Math.max(1, early.left().toSeconds())
                : SignInView.WRONG;
        response.sendRedirect(request.getContextPath() + SIGN_IN + "?" + reason);
    }
}
