package vn.caunoi.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before the sign-in: an address that keeps showing tokens that nobody has is not listened to for a while. */
final class FailedTokens extends OncePerRequestFilter {

    private final RateLimit rates;

    FailedTokens(RateLimit rates) {
        this.rates = rates;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var failures = rates.failedTokens(request.getRemoteAddr());
        var refusal = failures.flatMap(Allowance::whenUsedUp);
        if (refusal.isPresent()) {
            RefusalAnswer.write(refusal.get(), HttpStatus.TOO_MANY_REQUESTS, request, response);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            failures.ifPresent(Allowance::takeForRequest);
        }
    }
}
