package vn.caunoi;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import vn.caunoi.base.postgres.TestPostgres;

/**
 * The whole application in a real browser: started once for all tests named {@code *IT}, a fresh browser profile for
 * each. A test fails on any error in the console, any failed request and any reach for an outside address.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestPostgres.class)
public abstract class BrowserTest {
    private static final String IDLE = """
            () => document.readyState === 'complete' && window.Vaadin?.Flow?.clients
                && Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive?.())""";

    @LocalServerPort
    private int port;

    protected BrowserContext browser;
    protected Page page;
    private PageProblems problems;

    @RegisterExtension
    final AfterTestExecutionCallback pictureOfTheFailure = test -> {
        if (test.getExecutionException().isPresent() && page != null) {
            var name = test.getRequiredTestClass().getSimpleName() + "-" + test.getDisplayName() + ".png";
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "browser-failures", name.replaceAll("[^\\p{L}\\d.-]", "_"))));
        }
    };

    @BeforeEach
    void openBrowser() {
        if (browser == null || !staysOpen()) {
            browser = Running.CHROMIUM.newContext(new Browser.NewContextOptions()
                    .setLocale("vi-VN")
                    .setTimezoneId("Asia/Ho_Chi_Minh")
                    .setViewportSize(1280, 800));
            problems = new PageProblems(browser, address(""));
            page = browser.newPage();
        }
    }

    @AfterEach
    void closeBrowser() {
        if (!staysOpen()) {
            browser.close();
        }
        assertThat(problems.takeUnexpected()).as("problems in the browser").isEmpty();
    }

    /**
     * Whether one window stays open for all tests of the class, with its cookies and what all pages load. The class then
     * lives as long as its tests.
     */
    protected boolean staysOpen() {
        return false;
    }

    /** The full address of a path of the application. */
    protected String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** Goes to a path of the application and waits for the page to be there. */
    protected void open(String path) {
        page.navigate(address(path));
        awaitIdle();
    }

    /** Waits until the page asks the server for nothing more. */
    protected void awaitIdle() {
        page.waitForFunction(IDLE);
    }

    /** A problem that says {@code part} does not fail this test. */
    protected void expectProblem(String part) {
        problems.expect(part);
    }

    /** Fails on any serious or critical finding of the accessibility check. */
    protected void assertAccessible() {
        var serious = Set.of("serious", "critical");
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        assertThat(new AxeBuilder(page)
                        .options(options)
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations())
                .filteredOn(rule -> serious.contains(rule.getImpact()))
                .extracting(rule -> "%s: %s at %s"
                        .formatted(
                                rule.getId(),
                                rule.getHelp(),
                                rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .toList()))
                .as("accessibility of " + page.url())
                .isEmpty();
    }

    /** Ends with the JVM, as the driver's process does when nobody talks to it any more. */
    private static final class Running {
        static final Browser CHROMIUM = Chromium.launch(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }
}
