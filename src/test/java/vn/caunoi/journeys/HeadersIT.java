package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer tells the browser to refuse. */
class HeadersIT extends Journey {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/provinces/48", "/icons.svg", "/actuator/health", "/graphql", "/nowhere"})
    void everyAnswerIsGuarded(String path) {
        var headers = page.request().get(address(path)).headers();
        assertThat(headers)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("x-frame-options", "DENY")
                .containsEntry("referrer-policy", "strict-origin-when-cross-origin")
                .containsEntry("cross-origin-opener-policy", "same-origin")
                .containsKey("permissions-policy");
        assertThat(headers.get("content-security-policy"))
                .contains("frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'", "form-action 'self'")
                .doesNotContainPattern("script-src[^;]*(unsafe-inline|https?:|\\*)");
    }

    @Test
    void aPagesOwnScriptsBearAWordThatIsNewEachTime() {
        var first = page.request().get(address("/"));
        var second = page.request().get(address("/"));
        assertThat(nonce(first)).isNotEqualTo(nonce(second));
        assertThat(first.text()).contains("nonce=\"" + nonce(first) + "\"");
        assertThat(Pattern.compile("<script(?![^>]*nonce=)")
                        .matcher(first.text())
                        .find())
                .isFalse();
        assertThat(first.headers()).containsEntry("cache-control", "no-store");
    }

    @Test
    void aScriptThatSomebodySlippedInDoesNotRun() {
        expectProblem("Content Security Policy");
        open("/");
        page.evaluate("""
                () => {
                    const script = document.createElement('script');
                    script.textContent = 'window.slippedIn = true';
                    document.body.append(script);
                }""");
        assertThat(page.evaluate("window.slippedIn")).isNull();
    }

    @Test
    void theSessionsCookieIsOutOfReachOfScriptsAndOtherSites() {
        open("/");
        assertThat(browser.cookies())
                .filteredOn(cookie -> cookie.name.equals("JSESSIONID"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie.httpOnly).isTrue())
                .satisfies(cookie -> assertThat(cookie.sameSite).hasToString("LAX"));
    }

    private static String nonce(APIResponse answer) {
        var found = NONCE.matcher(answer.headers().get("content-security-policy"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
