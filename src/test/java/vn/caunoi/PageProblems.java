package vn.caunoi;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;

/** Everything that went wrong in a browser's pages, the reach for an outside address included. */
final class PageProblems {
    private final List<String> found = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    PageProblems(BrowserContext browser, String home) {
        browser.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                found.add("console: %s (%s)".formatted(message.text(), message.location()));
            }
        });
        browser.onWebError(error -> found.add(
                "script: %s (%s)".formatted(error.error(), error.page().url())));
        browser.onRequestFailed(request -> {
            if (!isGivenUp(request)) {
                found.add("request: %s %s".formatted(request.failure(), request.url()));
            }
        });
        browser.onResponse(response -> {
            if (response.status() >= 400) {
                found.add("answer: %d %s".formatted(response.status(), response.url()));
            }
        });
        // Told and not stopped: a browser whose requests are stopped keeps no file for the next page.
        browser.onRequest(request -> {
            if (!isOwn(request.url(), home)) {
                found.add("outside address: " + request.url());
            }
        });
    }

    /** A problem that says {@code part} is what the test is about. */
    void expect(String part) {
        expected.add(part);
    }

    /** What went wrong since it was last asked; what was expected until now is expected no more. */
    List<String> takeUnexpected() {
        var unexpected = found.stream()
                .filter(problem -> expected.stream().noneMatch(problem::contains))
                .toList();
        found.clear();
        expected.clear();
        return unexpected;
    }

    /** Going to another page ends what the last one was still asking for. */
    private static boolean isGivenUp(Request request) {
        return "net::ERR_ABORTED".equals(request.failure());
    }

    private static boolean isOwn(String url, String home) {
        return url.startsWith(home) || url.startsWith("data:") || url.startsWith("blob:") || url.startsWith("about:");
    }
}
