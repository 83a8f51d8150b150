package vn.caunoi.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.AccountOutcome.AccountForbidden;
import vn.caunoi.account.AccountOutcome.AccountInvalid;
import vn.caunoi.account.AccountOutcome.AccountSaved;
import vn.caunoi.account.TokenOutcome.TokenCreated;

/** A machine's way through the API: what its token opens, and for how long. */
@DatabaseTest
class TokenJourneyTest {

    private static final String VIEWER = "{ viewer { name role scopes token provinces { code } } }";

    private final MockMvcTester web;
    private final Accounts accounts;
    private final Areas areas;
    private final ApiTokens tokens;
    private final JdbcClient jdbc;
    private final String name = "machine." + UUID.randomUUID();

    @Autowired
    TokenJourneyTest(MockMvcTester web, Accounts accounts, Areas areas, ApiTokens tokens, JdbcClient jdbc) {
        this.web = web;
        this.accounts = accounts;
        this.areas = areas;
        this.tokens = tokens;
        this.jdbc = jdbc;
    }

    @Test
    void aTokenActsForItsOwnerAndTellsItsLastUse() {
        var officer = officer();
        var made = token(officer, Scope.READ_INTERNAL, Scope.WRITE);
        assertThat(made.secret())
                .matches("cn_[0-9a-f]{74}")
                .startsWith(made.token().beginning());
        assertThat(ask(VIEWER, made.secret())).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"data": {"viewer": {"name": "%s", "role": "PROVINCE_OFFICER", "token": "Nightly",
                  "scopes": ["READ_INTERNAL", "WRITE"], "provinces": [{"code": "48"}]}}}""".formatted(name));
        assertThat(Callers.as(officer, tokens::own)).singleElement().satisfies(known -> {
            assertThat(known.lastUsedAt()).isNotNull();
            assertThat(known.lastUsedFrom()).isEqualTo("127.0.0.1");
        });
        assertThat(Callers.asTheRegister(() -> jdbc.sql("select count(*) from api_token where hash = :text::bytea")
                        .param("text", made.secret())
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    @Test
    void anybodyIsNobody() {
        assertThat(ask(VIEWER, null)).hasStatusOk().bodyJson().isLenientlyEqualTo("{\"data\": {\"viewer\": null}}");
    }

    @Test
    void aTokenThatIsNoneIsRefusedInTheFormOfAnError() {
        for (var wrong : List.of("cn_1234", "x", "ey.ey.ey")) {
            assertRefused(ask(VIEWER, wrong));
        }
    }

    @Test
    void aRevokedTokenOpensNothing() {
        var officer = officer();
        var made = token(officer, Scope.READ_PUBLIC);
        assertThat(Callers.as(somebodyElse(), () -> tokens.revoke(made.token().beginning())))
                .isEqualTo(AccountInvalid.of("beginning", AccountFault.TOKEN_UNKNOWN));
        assertThat(ask(VIEWER, made.secret())).hasStatusOk();
        Callers.as(officer, () -> tokens.revoke(made.token().beginning()));
        assertRefused(ask(VIEWER, made.secret()));
    }

    @Test
    void anExpiredTokenOpensNothing() {
        var made = token(officer(), Scope.READ_PUBLIC);
        Callers.asTheRegister(() -> jdbc.sql("update api_token set expires_at = now() where beginning = :known")
                .param("known", made.token().beginning())
                .update());
        assertRefused(ask(VIEWER, made.secret()));
    }

    @Test
    void aDisabledAccountsTokensOpenNothingEvenWhenItIsUsedAgain() {
        var made = token(officer(), Scope.READ_PUBLIC);
        Callers.asTheRegister(() -> accounts.disable(name));
        assertRefused(ask(VIEWER, made.secret()));
        Callers.asTheRegister(() -> accounts.enable(name));
        assertRefused(ask(VIEWER, made.secret()));
    }

    @Test
    void aNewPasswordRevokesTheTokens() {
        var made = token(officer(), Scope.READ_PUBLIC);
        Callers.asTheRegister(() -> accounts.resetPassword(name));
        assertRefused(ask(VIEWER, made.secret()));
    }

    @Test
    void aRoleThatWasTakenAwayCountsAtOnce() {
        var made = token(officer(), Scope.WRITE);
        Callers.asTheRegister(
                () -> accounts.change(name, version(), new AccountDraft("Máy", Role.READER, Set.of(), Set.of())));
        assertThat(ask(VIEWER, made.secret()))
                .bodyJson()
                .extractingPath("$.data.viewer.role")
                .isEqualTo("READER");
    }

    @Test
    void aTokenAllowsNoMoreThanItsAccountAndMakesNoneThatDoes() {
        var officer = officer();
        var reader = caller(Role.READER, EnumSet.allOf(Scope.class));
        assertThat(Callers.as(reader, () -> tokens.create("x", Set.of(Scope.WRITE), 1)))
                .isEqualTo(AccountInvalid.of("scopes", AccountFault.SCOPE_TOO_WIDE));
        var narrow = token(officer, Scope.WRITE, Scope.READ_PUBLIC);
        assertThat(ask(create("READ_INTERNAL"), narrow.secret()))
                .bodyJson()
                .extractingPath("$.data.apiTokenCreate.problems[0].code")
                .isEqualTo("SCOPE_TOO_WIDE");
        var reading = token(officer, Scope.READ_PUBLIC);
        assertThat(ask(create("READ_PUBLIC"), reading.secret()))
                .bodyJson()
                .extractingPath("$.data.apiTokenCreate.reason")
                .isEqualTo("SCOPE_NEEDED");
        assertThat(ask(create("READ_PUBLIC"), null))
                .bodyJson()
                .extractingPath("$.data.apiTokenCreate.reason")
                .isEqualTo("SIGN_IN_NEEDED");
    }

    @Test
    void whatIsAskedForHasToBeUsable() {
        var officer = officer();
        assertThat(Callers.as(officer, () -> tokens.create(" ", Set.of(Scope.WRITE), 1)))
                .isEqualTo(AccountInvalid.of("name", AccountFault.TOKEN_NAME_MISSING));
        assertThat(Callers.as(officer, () -> tokens.create("x", Set.of(), 1)))
                .isEqualTo(AccountInvalid.of("scopes", AccountFault.SCOPES_MISSING));
        for (int days : new int[] {-1, 0, 367}) {
            assertThat(Callers.as(officer, () -> tokens.create("x", Set.of(Scope.WRITE), days)))
                    .isEqualTo(AccountInvalid.of("days", AccountFault.EXPIRY_OUT_OF_RANGE));
        }
        assertThat(Callers.as(Caller.ANYBODY, () -> tokens.create("x", Set.of(Scope.WRITE), 1)))
                .isEqualTo(new AccountForbidden(AccountRefusal.SIGN_IN_NEEDED));
    }

    @Test
    void whatOnlyAdministratorsSeeIsAnErrorForOthers() {
        var made = token(officer(), Scope.WRITE);
        assertThat(ask("{ accounts { name } }", made.secret()))
                .bodyJson()
                .extractingPath("$.errors[0].extensions.code")
                .isEqualTo("FORBIDDEN");
        assertThat(ask("{ signIns { name } }", null))
                .bodyJson()
                .extractingPath("$.errors[0].extensions.code")
                .isEqualTo("SIGN_IN_NEEDED");
        assertThat(ask("{ apiTokens { owner } }", made.secret()))
                .bodyJson()
                .extractingPath("$.data.apiTokens[*].owner")
                .asArray()
                .containsOnly(name);
    }

    @Test
    void aPagesConsoleAsksAsThePersonBeforeIt() {
        var secret = Callers.as(officer(), tokens::forConsole);
        assertThat(ask(VIEWER, secret))
                .bodyJson()
                .extractingPath("$.data.viewer.token")
                .isNull();
        assertThat(ask("{ apiTokens { name } }", secret))
                .bodyJson()
                .extractingPath("$.data.apiTokens")
                .asArray()
                .isEmpty();
        assertThat(Callers.as(Caller.ANYBODY, tokens::forConsole)).isNull();
    }

    private void assertRefused(MvcTestResult answer) {
        assertThat(answer)
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                .bodyJson()
                .extractingPath("$.errors[0].extensions.code")
                .isEqualTo("BAD_TOKEN");
    }

    private Caller officer() {
        var draft = new AccountDraft(
                "Máy",
                Role.PROVINCE_OFFICER,
                Callers.asTheRegister(() -> areas.identities(Set.of("48"), "")),
                Set.of());
        var saved = Callers.asTheRegister(() -> accounts.create(name, draft));
        choosePassword();
        return caller(((AccountSaved) saved).account().id(), Role.PROVINCE_OFFICER);
    }

    private void choosePassword() {
        Callers.asTheRegister(() -> jdbc.sql("update account set must_change_password = false where name = :name")
                .param("name", name)
                .update());
    }

    private int version() {
        return Callers.asTheRegister(accounts::all).stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private TokenCreated token(Caller owner, Scope... scopes) {
        var outcome = Callers.as(owner, () -> tokens.create("Nightly", List.of(scopes), 30));
        assertThat(outcome).isInstanceOf(TokenCreated.class);
        return (TokenCreated) outcome;
    }

    private static Caller somebodyElse() {
        return caller(-1, Role.MINISTRY_OFFICER);
    }

    private static Caller caller(Role role, Set<Scope> scopes) {
        return new Caller(-1L, role.name(), role, Set.of(), Set.of(), Channel.UI, null, null, scopes, false);
    }

    private static Caller caller(long account, Role role) {
        return Caller.person(account, role.name(), role, Set.of(), Set.of(), false);
    }

    private static String create(String scope) {
        return """
                mutation { apiTokenCreate(input: {name: "x", scopes: [%s]}) {
                  ... on AccountInvalid { problems { field code message(lang: EN) } }
                  ... on AccountForbidden { reason message }
                  ... on TokenCreated { secret }
                } }""".formatted(scope);
    }

    private MvcTestResult ask(String query, @Nullable String token) {
        var request = web.post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .with(browser -> {
                    browser.setRemoteAddr("127.0.0.1");
                    return browser;
                })
                .content(JsonMapper.shared().writeValueAsString(Map.of("query", query)));
        if (token != null) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        return request.exchange();
    }
}
