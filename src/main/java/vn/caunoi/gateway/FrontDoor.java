package vn.caunoi.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.caunoi.account.Callers;

/**
 * Stands behind the sign-in and before everything that reads: who asks too often waits, and what is too big is not read
 * to its end.
 */
final class FrontDoor extends OncePerRequestFilter {

    private final RateLimit rates;
    private final Callers callers;
    private final int longest;

    FrontDoor(RateLimit rates, Callers callers, Limits limits) {
        this.rates = rates;
        this.callers = callers;
        this.longest = Math.toIntExact(limits.body().toBytes());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var allowance = rates.of(callers.current(), request.getRemoteAddr());
        allowance.ifPresent(known -> request.setAttribute(Allowance.class.getName(), known));
        var tooOften = allowance.flatMap(Allowance::takeForRequest);
        if (tooOften.isPresent()) {
            RefusalAnswer.write(tooOften.get(), HttpStatus.TOO_MANY_REQUESTS, request, response);
        } else if (!HttpMethod.POST.matches(request.getMethod()) || !RefusalAnswer.isJson(request.getContentType())) {
            chain.doFilter(request, response);
        } else {
            var body = body(request);
            if (body.isPresent()) {
                chain.doFilter(new TakenBody(request, body.get()), response);
            } else {
                RefusalAnswer.write(tooBig(), HttpStatus.CONTENT_TOO_LARGE, request, response);
            }
        }
    }

    /** Empty when there is more than may be. */
    private Optional<byte[]> body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > longest) {
            return Optional.empty();
        }
        var body = request.getInputStream().readNBytes(longest + 1);
        return body.length > longest ? Optional.empty() : Optional.of(body);
    }

    private Refusal tooBig() {
        return new Refusal(
                "TOO_BIG",
                Map.of("limit", longest),
                "Yêu cầu quá lớn: giới hạn là %d byte.".formatted(longest),
                "The request is too big: the limit is %d bytes.".formatted(longest));
    }
}
