package vn.caunoi.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** A refusal as an HTTP response, in the shape that GraphQL's answers have. */
final class RefusalAnswer {

    private RefusalAnswer() {}

    static void write(Refusal refusal, HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status.value());
        if (refusal.figures().get(RateLimit.RETRY_AFTER) instanceof Long seconds) {
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        var modern = MediaTypes.APPLICATION_GRAPHQL_RESPONSE.toString();
        response.setContentType(
                accepted != null && accepted.contains(modern) ? modern : MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(refusal.answer(request.getLocale())));
    }
}
