package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.caunoi.account.AccountOutcome.AccountSaved;
import vn.caunoi.account.Accounts;
import vn.caunoi.account.Callers;

/** From the first administrator's one-time password to an officer who signs in, and out again. */
class SigningInIT extends Journey {

    private static final String CHOSEN = "mận xanh bên cầu đá";

    @Autowired
    private Accounts accounts;

    @Test
    void theFirstAdministratorChoosesAPasswordAndLetsAProvinceOfficerIn() {
        open("/partners?text=fukuoka");
        find(AriaRole.LINK, "Đăng nhập").click();
        signIn("admin", oneTimePassword("admin"));

        seePage("Đổi mật khẩu");
        open("/accounts");
        seePage("Đổi mật khẩu");
        choosePassword(CHOSEN);

        open("/accounts");
        seePage("Quản lý tài khoản");
        find(AriaRole.BUTTON, "Thêm tài khoản").click();
        var form = find(AriaRole.DIALOG, "Thêm tài khoản");
        form.getByLabel("Tên đăng nhập").fill("da-nang.officer");
        form.getByLabel("Họ và tên").fill("Cán bộ Sở Ngoại vụ Đà Nẵng");
        form.getByLabel("Vai trò").click();
        find(AriaRole.OPTION, "Cán bộ địa phương").click();
        form.getByLabel("Tỉnh, thành phố phụ trách").fill("Đà Nẵng");
        find(AriaRole.OPTION, "Đà Nẵng").click();
        page.keyboard().press("Tab");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lưu"))
                .click();
        var secret = page.locator(".account-secret");
        secret.waitFor();
        var oneTime = secret.innerText();
        assertThat(oneTime).matches("[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}");
        assertAccessible();
        signOut("admin");

        open("/provinces/48");
        find(AriaRole.LINK, "Đăng nhập").click();
        signIn("da-nang.officer", oneTime);
        seePage("Đổi mật khẩu");
        choosePassword(CHOSEN + " trắng");
        open("/account");
        seePage("Tài khoản của tôi");
        see("Đà Nẵng");
        signOut("da-nang.officer");
        find(AriaRole.LINK, "Đăng nhập").waitFor();
    }

    @Test
    void whoSignsInComesBackToWhereTheyWereAndQueriesAsThemselves() {
        open("/partners?text=fukuoka");
        find(AriaRole.LINK, "Đăng nhập").click();
        signIn("admin", oneTimePassword("admin"));
        seePage("Đổi mật khẩu");
        choosePassword(CHOSEN + " xanh");
        signOut("admin");

        open("/partners?text=fukuoka");
        find(AriaRole.LINK, "Đăng nhập").click();
        signIn("admin", CHOSEN + " xanh");
        seePage("Đối tác");
        assertThat(page.url()).isEqualTo(address("/partners?text=fukuoka"));

        var asked = new AtomicReference<>("");
        browser.onRequest(request -> {
            if (request.url().endsWith("/graphql")) {
                asked.set(String.valueOf(request.allHeaders().get("authorization")));
                assertThat(request.allHeaders()).doesNotContainKey("cookie");
            }
        });
        open("/graphiql");
        find(AriaRole.BUTTON, "63 tỉnh hôm qua, 34 tỉnh hôm nay").click();
        page.waitForFunction("() => document.querySelector('.result-window')?.innerText.includes('totalCount')");
        assertThat(asked.get()).startsWith("Bearer cn_");

        var byCookieAlone = page.request()
                .post(
                        address("/graphql"),
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setData("{\"query\": \"{ viewer { name } }\"}"));
        assertThat(byCookieAlone.text()).isEqualTo("{\"data\":{\"viewer\":null}}");
        assertThat(askAs(asked.get())).isEqualTo(200);

        signOut("admin");
        assertThat(askAs(asked.get())).isEqualTo(401);
    }

    @Test
    void aWrongPasswordIsToldAndTheSixthAttemptHasToWait() {
        for (int attempt = 0; attempt < 5; attempt++) {
            open("/sign-in");
            signIn("nobody.of.that.name", "wrong");
            page.getByText("Tên hoặc mật khẩu không đúng").waitFor();
        }
        assertAccessible();
        open("/sign-in");
        signIn("nobody.of.that.name", "wrong");
        page.getByText("Đã nhập sai nhiều lần").waitFor();
    }

    @Test
    void aFormElsewhereSignsNobodyIn() {
        var form = FormData.create().set("username", "admin").set("password", oneTimePassword("admin"));
        var elsewhere = page.request()
                .post(
                        address("/sign-in"),
                        RequestOptions.create()
                                .setForm(form)
                                .setMaxRedirects(0)
                                .setHeader("Sec-Fetch-Site", "cross-site"));
        assertThat(elsewhere.headers()).doesNotContainKey("location");
        open("/account");
        seePage("Đăng nhập");
    }

    private int askAs(String authorization) {
        return page.request()
                .post(
                        address("/graphql"),
                        RequestOptions.create()
                                .setHeader("Authorization", authorization)
                                .setData(Map.of("query", "{ viewer { name } }")))
                .status();
    }

    private void signIn(String name, String password) {
        seePage("Đăng nhập");
        page.getByLabel("Tên đăng nhập").fill(name);
        page.locator("input[type=password]").fill(password);
        find(AriaRole.BUTTON, "Đăng nhập").click();
    }

    private void signOut(String name) {
        find(AriaRole.MENUITEM, "Tài khoản " + name).click();
        find(AriaRole.MENUITEM, "Đăng xuất").click();
        find(AriaRole.LINK, "Đăng nhập").waitFor();
        awaitIdle();
    }

    private void choosePassword(String password) {
        page.getByLabel("Mật khẩu mới", new Page.GetByLabelOptions().setExact(true))
                .fill(password);
        page.getByLabel("Nhập lại mật khẩu mới").fill(password);
        assertAccessible();
        find(AriaRole.BUTTON, "Đổi mật khẩu").click();
        seePage("Đã đổi mật khẩu");
        find(AriaRole.LINK, "Tiếp tục").click();
        seePage("Sổ đối ngoại địa phương Việt Nam");
    }

    /** As an operator gets it from the console. */
    private String oneTimePassword(String name) {
        var outcome = Callers.asTheRegister(() -> accounts.resetPassword(name));
        assertThat(outcome).isInstanceOf(AccountSaved.class);
        return Objects.requireNonNull(((AccountSaved) outcome).oneTimePassword());
    }
}
