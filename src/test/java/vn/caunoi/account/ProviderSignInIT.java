package vn.caunoi.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.caunoi.base.postgres.TestPostgres;

/** Signing in through an organisation's provider, by configuration alone, where public reading is off. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "caunoi.public-reading=false",
            "caunoi.oidc.role-claim=groups",
            "caunoi.oidc.roles.mofa=MINISTRY_OFFICER",
            "spring.security.oauth2.client.registration.org.client-name=Bộ Ngoại giao",
            "spring.security.oauth2.client.registration.org.client-id=" + VouchingProvider.CLIENT,
            "spring.security.oauth2.client.registration.org.client-secret=" + VouchingProvider.SECRET,
            "spring.security.oauth2.client.registration.org.scope=openid,profile,email"
        })
@ContextConfiguration(initializers = TestPostgres.class)
@DirtiesContext
class ProviderSignInIT {

    private static final VouchingProvider PROVIDER = VouchingProvider.start();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIns signIns;

    @Autowired
    private SignInWays ways;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("spring.security.oauth2.client.provider.org.issuer-uri", PROVIDER::issuer);
    }

    @AfterAll
    static void stopProvider() {
        PROVIDER.stop();
    }

    @BeforeEach
    void theProviderKnowsTheProduct() {
        PROVIDER.sendsBackTo(address("/login/oauth2/code/org"));
    }

    @Test
    void theSignInPageOffersTheProviderByItsName() {
        assertThat(ways.providers())
                .containsExactly(new SignInWays.Provider("Bộ Ngoại giao", "/oauth2/authorization/org"));
    }

    @Test
    void whoeverTheProviderVouchesForGetsAnAccountAsAReader() throws Exception {
        PROVIDER.knows("lan", Map.of("name", "Trần Lan", "preferred_username", "Lan.Trần"));
        assertThat(get("/account").uri().getPath()).isEqualTo("/sign-in");
        assertThat(signIn("lan").uri().getPath()).isEqualTo("/account");

        var account = account("lan.tran");
        assertThat(account.role()).isEqualTo(Role.READER);
        assertThat(account.fullName()).isEqualTo("Trần Lan");
        assertThat(account.issuer()).isEqualTo(PROVIDER.issuer());
        assertThat(get("/account").uri().getPath()).isEqualTo("/account");
        assertThat(Callers.asTheRegister(() -> signIns.latest(1)).getFirst())
                .satisfies(attempt -> assertThat(attempt.name()).isEqualTo("lan.tran"))
                .satisfies(attempt -> assertThat(attempt.result()).isEqualTo(SignInResult.SUCCEEDED));
    }

    @Test
    void aClaimTellsTheRoleAtEverySignIn() throws Exception {
        PROVIDER.knows("minh", Map.of("groups", List.of("staff", "mofa")));
        signIn("minh");
        assertThat(account("minh").role()).isEqualTo(Role.MINISTRY_OFFICER);

        PROVIDER.knows("minh", Map.of("groups", List.of("staff")));
        newBrowserSignsIn("minh");
        assertThat(account("minh").role()).isEqualTo(Role.READER);
    }

    @Test
    void whoBearsSomebodysNameOrAddressIsNotThereforeThatPerson() throws Exception {
        Callers.asTheRegister(() -> accounts.create(
                "chief@example.org", new AccountDraft("Chief", Role.ADMINISTRATOR, Set.of(), Set.of())));
        PROVIDER.knows("mallory", Map.of("email", "chief@example.org", "email_verified", true));
        signIn("mallory");
        assertThat(account("chief@example.org").issuer()).isNull();
        assertThat(account("chief@example.org-2").role()).isEqualTo(Role.READER);
    }

    @Test
    void aDisabledAccountIsRefusedAndItsSessionEnds() throws Exception {
        PROVIDER.knows("hoa", Map.of());
        signIn("hoa");
        assertThat(get("/account").uri().getPath()).isEqualTo("/account");

        Callers.asTheRegister(() -> accounts.disable("hoa"));
        assertThat(get("/account").uri().getPath()).isEqualTo("/sign-in");
        assertThat(newBrowserSignsIn("hoa").uri()).isEqualTo(URI.create(address("/sign-in?provider")));
    }

    @Test
    void withoutPublicReadingTheApiAsksToSignIn() throws Exception {
        var answer = browser.send(
                HttpRequest.newBuilder(URI.create(address("/graphql")))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"query\": \"{ __typename }\"}"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("SIGN_IN_NEEDED");
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> signIn(String name) throws IOException, InterruptedException {
        return signIn(browser, name);
    }

    private HttpResponse<String> newBrowserSignsIn(String name) throws IOException, InterruptedException {
        try (var another = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build()) {
            return signIn(another, name);
        }
    }

    /** From the link on the sign-in page over the provider's own page to where it ends. */
    private HttpResponse<String> signIn(HttpClient browser, String name) throws IOException, InterruptedException {
        var page = browser.send(
                HttpRequest.newBuilder(URI.create(address("/oauth2/authorization/org")))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
        assertThat(page.uri().toString()).startsWith(PROVIDER.issuer() + "/login");
        var csrf = CSRF.matcher(page.body());
        assertThat(csrf.find()).isTrue();
        return browser.send(
                HttpRequest.newBuilder(page.uri())
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=%s&password=%s&_csrf=%s"
                                .formatted(name, name, URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8))))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address(path)))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private Account account(String name) {
        return Callers.asTheRegister(accounts::all).stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No account " + name));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
