package vn.caunoi.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Locale;
import vn.caunoi.BrowserTest;
import vn.caunoi.base.Lang;

/** What readers do, and how they find things on a page: by role, by name, by what they read. */
abstract class Journey extends BrowserTest {
    private static final String PASSWORD = "cầu đá bên bờ sông Hàn";

    /** As after the language was chosen on an earlier visit. */
    final void readIn(Lang language) {
        browser.addCookies(
                List.of(new Cookie("cau-noi-language", language.name().toLowerCase(Locale.ROOT)).setUrl(address("/"))));
    }

    /** Waits for the page that bears this heading. */
    final void seePage(String heading) {
        page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(heading).setLevel(1))
                .waitFor();
        awaitIdle();
    }

    /** Waits for this text, and nothing around it. */
    final void see(String text) {
        page.getByText(text, new Page.GetByTextOptions().setExact(true))
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .waitFor();
    }

    final String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    final Locator find(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name));
    }

    /** A link of the shell's navigation. */
    final Locator navigation(String list, String entry) {
        return find(AriaRole.NAVIGATION, list)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(entry).setExact(true));
    }

    final String language() {
        return (String) page.evaluate("document.documentElement.lang");
    }

    /** With the password for one time, and then one of their own. */
    final void signIn(Page page, String name, String oneTime) {
        page.navigate(address("/sign-in"));
        heading(page, "Đăng nhập");
        page.getByLabel("Tên đăng nhập").fill(name);
        page.locator("input[type=password]").fill(oneTime);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập"))
                .click();
        heading(page, "Đổi mật khẩu");
        page.getByLabel("Mật khẩu mới", new Page.GetByLabelOptions().setExact(true))
                .fill(PASSWORD);
        page.getByLabel("Nhập lại mật khẩu mới").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đổi mật khẩu"))
                .click();
        heading(page, "Đã đổi mật khẩu");
    }

    static void heading(Page page, String text) {
        page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(text).setLevel(1))
                .waitFor();
    }
}
