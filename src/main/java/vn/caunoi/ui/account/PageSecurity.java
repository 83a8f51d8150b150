package vn.caunoi.ui.account;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
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
        // The sign-in page shows its pictures to those who have not signed in yet.
        http.authorizeHttpRequests(
                files -> files.requestMatchers("/icons.svg", "/icon.svg").permitAll());
        // Vaadin goes first: it tells the ways to sign in which page is theirs.
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SignInView.class, "/")
                        .anyRequest(callers.publicReading() ? AuthorizedUrl::permitAll : AuthorizedUrl::authenticated));
        ways.open(http, SIGN_IN, new VaadinSavedRequestAwareAuthenticationSuccessHandler());
        return http.headers(PageSecurity::beforeForwarding)
                .formLogin(form -> {
                    form.failureHandler(PageSecurity::tellAtSignIn);
                    form.addObjectPostProcessor(new ObjectPostProcessor<UsernamePasswordAuthenticationFilter>() {
                        @Override
                        public <F extends UsernamePasswordAuthenticationFilter> F postProcess(F filter) {
                            filter.setRequiresAuthenticationRequestMatcher(PageSecurity::signsIn);
                            return filter;
                        }
                    });
                })
                .build();
    }

    /** The form of this page, not one elsewhere that would sign somebody in as somebody else. */
    private static boolean signsIn(HttpServletRequest request) {
        var from = request.getHeader("Sec-Fetch-Site");
        return request.getMethod().equals("POST")
                && request.getServletPath().equals(SIGN_IN)
                && (from == null || from.equals("same-origin") || from.equals("none"));
    }

    /** Vaadin's answers are sent from a forwarded request, whose end nothing sees: what each has is written before. */
    private static void beforeForwarding(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                    @Override
                    public <O extends HeaderWriterFilter> O postProcess(O filter) {
                        filter.setShouldWriteHeadersEagerly(true);
                        return filter;
                    }
                });
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
