package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** GraphiQL and its cookbook, without reaching for any other address. */
class ConsoleIT extends Journey {

    @Test
    void aRecipeChosenInTheCookbookRunsAndShowsNamesOfProvinces() {
        var asked = new ArrayList<String>();
        browser.onRequest(request -> asked.add(request.url()));
        open("/");
        navigation("Danh mục trang", "Truy vấn GraphQL").click();
        seePage("Truy vấn GraphQL");
        assertThat(page.url()).isEqualTo(address("/graphiql"));

        find(AriaRole.BUTTON, "63 tỉnh hôm qua, 34 tỉnh hôm nay").click();
        page.waitForFunction("""
                () => document.querySelector('.result-window')?.innerText.replaceAll('\\u00a0', ' ')
                    .includes('"name": "Tây Ninh"')""");
        var answer = page.locator(".result-window").innerText().replace('\u00a0', ' ');
        assertThat(answer).contains("\"totalCount\": 63", "\"totalCount\": 34", "\"name\": \"Long An\"");
        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(url -> assertThat(url)
                        .matches(own ->
                                own.startsWith(address("/")) || own.startsWith("data:") || own.startsWith("blob:")));
    }

    @Test
    void whereOnlyRegisteredQueriesRunTheConsoleSaysSo() {
        open("/graphiql");
        page.waitForFunction("() => !document.querySelector('.console-cookbook button[disabled]')");
        page.evaluate("document.querySelector('graphiql-console').trustedOnly = true");
        assertThat(page.getByRole(AriaRole.NOTE).innerText())
                .contains("chỉ chạy những truy vấn đã được đăng ký", "UNTRUSTED_DOCUMENT");
        assertAccessible();
    }

    @Test
    void aRecipeThatFollowsChangesKeepsAStreamOpen() {
        open("/graphiql");
        var answer = page.waitForResponse(
                response -> response.url().equals(address("/graphql"))
                        && String.valueOf(response.headers().get("content-type"))
                                .startsWith("text/event-stream"),
                () -> find(AriaRole.BUTTON, "Theo dõi những gì vừa thay đổi ở Đà Nẵng")
                        .click());
        assertThat(answer.status()).isEqualTo(200);
    }
}
