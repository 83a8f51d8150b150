package vn.caunoi.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caunoi.DatabaseTest;

/** The form of the sign-in page, as a browser sends it. */
@DatabaseTest
class SignInFormTest {

    private final MockMvcTester web;
    private final SignIns signIns;
    private final String name = "form." + UUID.randomUUID();

    @Autowired
    SignInFormTest(MockMvcTester web, SignIns signIns) {
        this.web = web;
        this.signIns = signIns;
    }

    @Test
    void oneAttemptIsOneFailure() {
        assertThat(send()).hasRedirectedUrl("/sign-in?error");
        assertThat(Callers.asTheRegister(() -> signIns.latest(20)))
                .filteredOn(attempt -> attempt.name().equals(name))
                .extracting(SignIn::result)
                .containsExactly(SignInResult.FAILED);
    }

    @Test
    void theSixthHasToWait() {
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(send()).as("attempt " + attempt).hasRedirectedUrl("/sign-in?error");
        }
        assertThat(send().getResponse().getRedirectedUrl()).matches("/sign-in\\?wait=1?[0-9]");
    }

    /** Each test from an address of its own. */
    private MvcTestResult send() {
        return web.post()
                .uri("/sign-in")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("username", name)
                .param("password", "wrong")
                .with(browser -> {
                    browser.setServletPath("/sign-in");
                    browser.setRemoteAddr(name);
                    return browser;
                })
                .exchange();
    }
}
