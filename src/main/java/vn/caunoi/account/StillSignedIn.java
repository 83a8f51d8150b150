package vn.caunoi.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** With every request of somebody who signed in, looks whether their account still allows it, and what. */
final class StillSignedIn extends OncePerRequestFilter {

    private final JdbcClient jdbc;

    StillSignedIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Files are the same for everybody. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getSession(false) == null || request.getServletPath().startsWith("/VAADIN/build/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var person = authentication == null ? null : SignInWays.signedIn(authentication.getPrincipal());
        if (person != null && !continues(person)) {
            new SecurityContextLogoutHandler().logout(request, response, authentication);
        }
        chain.doFilter(request, response);
    }

    private boolean continues(SignedIn person) {
        return Callers.asTheRegister(() -> jdbc.sql(
                                "select " + Standing.COLUMNS + " from account where id = :id and disabled_at is null")
                        .param("id", person.accountId())
                        .query(Standing::read)
                        .optional())
                .filter(person::continues)
                .isPresent();
    }
}
