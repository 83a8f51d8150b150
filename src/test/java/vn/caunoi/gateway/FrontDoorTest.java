package vn.caunoi.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Callers;
import vn.caunoi.api.Api;

/** The filters on both sides of the sign-in, around a servlet that repeats what it is sent. */
@DatabaseTest
class FrontDoorTest {

    private static final String KNOWN = "Bearer known";

    private final RateLimit rates = new RateLimit(new Rates(true, 4, 4, 1000, 2, true));
    private final FrontDoor door;
    private final FailedTokens failures = new FailedTokens(rates);

    @Autowired
    FrontDoorTest(Callers callers) {
        this.door = new FrontDoor(
                rates,
                callers,
                new Limits(DataSize.ofBytes(100), 100, 100, 20, 100, 50, 100, 100, 1000, Duration.ofSeconds(1)));
    }

    @Test
    void whatMayPassArrivesWhole() throws Exception {
        assertThat(post("application/json", "{\"query\": \"Đà Nẵng\"}").getContentAsString(UTF_8))
                .isEqualTo("{\"query\": \"Đà Nẵng\"}");
        assertThat(post("application/json; charset=utf-8", "{}").getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "text/plain",
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded",
                "application/json-patch+json",
                "application/jsonp",
                "*/*",
                "application/*",
                "nonsense"
            })
    void whatIsNoJsonIsNotRead(String type) throws Exception {
        var answer = post(type, "{}");
        assertThat(answer.getStatus()).isEqualTo(415);
        assertThat(code(answer)).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
        assertThat(answer.getContentType()).startsWith("application/json");
    }

    @Test
    void whatIsTooBigIsNotReadToItsEndWhateverItsLengthIsSaidToBe() throws Exception {
        assertThat(post("application/json", "x".repeat(100)).getStatus()).isEqualTo(200);
        var answer = post("application/json", "x".repeat(101));
        assertThat(answer.getStatus()).isEqualTo(413);
        assertThat(code(answer)).isEqualTo("TOO_BIG");
        var unsaid = new MockHttpServletRequest("POST", "/graphql") {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        unsaid.setContentType("application/json");
        unsaid.setContent(new byte[101]);
        assertThat(answer(unsaid).getStatus()).isEqualTo(413);
    }

    @Test
    void whoAsksTooOftenIsToldWhenToReturn() throws Exception {
        for (var i = 0; i < 4; i++) {
            assertThat(post("application/json", "{}").getStatus()).isEqualTo(200);
        }
        var answer = post("application/json", "{}");
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(code(answer)).isEqualTo("RATE_LIMITED");
        assertThat(Integer.parseInt(String.valueOf(answer.getHeader("Retry-After"))))
                .isBetween(1, 15);
    }

    @Test
    void tokensThatNobodyHasAreHeardAFewTimesOnly() throws Exception {
        assertThat(withToken("Bearer guess").getStatus()).isEqualTo(401);
        assertThat(withToken(KNOWN).getStatus()).isEqualTo(200);
        assertThat(withToken("Bearer guess").getStatus()).isEqualTo(401);
        var answer = withToken("Bearer guess");
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(code(answer)).isEqualTo("RATE_LIMITED");
        assertThat(post("application/json", "{}").getStatus())
                .as("without a token it may go on")
                .isEqualTo(200);
    }

    private MockHttpServletResponse post(String type, String body) throws Exception {
        var request = new MockHttpServletRequest("POST", "/graphql");
        if (type != null) {
            request.setContentType(type);
        }
        request.setContent(body.getBytes(UTF_8));
        return answer(request);
    }

    private MockHttpServletResponse withToken(String token) throws Exception {
        var request = new MockHttpServletRequest("POST", "/graphql");
        request.setContentType("application/json");
        request.setContent("{}".getBytes(UTF_8));
        request.addHeader("Authorization", token);
        return answer(request);
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        new MockFilterChain(new Echo(), failures, door).doFilter(request, response);
        return response;
    }

    private static String code(MockHttpServletResponse response) throws Exception {
        return Api.read(response.getContentAsString(UTF_8))
                .at("/errors/0/extensions/code")
                .stringValue();
    }

    private static final class Echo extends HttpServlet {

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var token = request.getHeader("Authorization");
            response.setStatus(token == null || token.equals(KNOWN) ? 200 : 401);
            response.getOutputStream().write(request.getInputStream().readAllBytes());
        }
    }
}
