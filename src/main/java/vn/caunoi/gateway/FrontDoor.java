package vn.caunoi.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.caunoi.account.Callers;

/**
 * Stands behind the sign-in and before everything that reads: who asks too often waits, what is no JSON is not read,
 * and what is too big not to its end.
 */
final class FrontDoor extends OncePerRequestFilter {

    private static final Refusal NOT_JSON = Refusal.of(
            "UNSUPPORTED_MEDIA_TYPE",
            "API chỉ nhận application/json.",
            "The API reads application/json and nothing else.");

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
        var allowance = rates.of(
                callers.current(), request.getRemoteAddr(), isProxied(name -> request.getHeader(name) != null));
        allowance.ifPresent(known -> request.setAttribute(Allowance.class.getName(), known));
        var tooOften = allowance.flatMap(Allowance::takeForRequest);
        if (tooOften.isPresent()) {
            RefusalAnswer.write(tooOften.get(), HttpStatus.TOO_MANY_REQUESTS, request, response);
        } else if (!HttpMethod.POST.matches(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (!isJson(request.getContentType())) {
            RefusalAnswer.write(NOT_JSON, HttpStatus.UNSUPPORTED_MEDIA_TYPE, request, response);
        } else {
            var body = body(request);
            if (body.isPresent()) {
                chain.doFilter(new TakenBody(request, body.get()), response);
            } else {
                RefusalAnswer.write(tooBig(), HttpStatus.CONTENT_TOO_LARGE, request, response);
            }
        }
    }

    /** Whether the request bears what proxies add. */
    static boolean isProxied(Predicate<String> hasHeader) {
        return hasHeader.test("Forwarded") || hasHeader.test("X-Forwarded-For");
    }

    /** A page elsewhere cannot make a browser send JSON unasked. */
    private static boolean isJson(@Nullable String contentType) {
        try {
            return contentType != null
                    && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(MediaType.parseMediaType(contentType));
        } catch (InvalidMediaTypeException nonsense) {
            return false;
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
