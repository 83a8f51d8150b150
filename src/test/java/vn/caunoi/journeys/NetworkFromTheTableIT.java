package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The three questions from the table, without a look at the picture. */
class NetworkFromTheTableIT extends Exploring {

    @BeforeEach
    void openTheTable() {
        find(AriaRole.BUTTON, "Bảng").click();
        page.locator(".network-table vaadin-grid").first().waitFor();
        awaitIdle();
    }

    @Test
    void vinhLongIsConnectedWithFukuoka() {
        filter("cuu long");
        row(DELTA).click();
        find(AriaRole.BUTTON, "+5 tỉnh, thành phố").click();
        filter("vinh long");
        row("Vĩnh Long").click();
        find(AriaRole.BUTTON, "Từ đây đến…").click();
        page.getByLabel("Đến", new Page.GetByLabelOptions().setExact(true)).fill("fukuoka");
        find(AriaRole.OPTION, "Tỉnh Fukuoka").first().click();
        find(AriaRole.BUTTON, "Trả lời").click();
        seeTheConnection();
        find(AriaRole.BUTTON, "Bảng").click();
        answer().waitFor();
        filter("");
        row("Nhật Bản").waitFor();
    }

    @Test
    void daNangAndHaiPhongShareCountries() {
        filter("duyen hai nam trung bo");
        row("Duyên hải Nam Trung Bộ và Tây Nguyên").click();
        find(AriaRole.BUTTON, "+6 tỉnh, thành phố").click();
        filter("da nang");
        row("Đà Nẵng").click();
        find(AriaRole.BUTTON, "Thêm vào điểm bắt đầu").click();
        find(AriaRole.BUTTON, "Bỏ Đà Nẵng").waitFor();
        startFrom("Hải Phòng");
        find(AriaRole.BUTTON, "Có gì chung?").click();
        seeWhatIsShared();
    }

    @Test
    void threeProvincesHaveNoJapanesePartner() {
        find(AriaRole.BUTTON, "Bộ lọc").click();
        tick("Vùng", DELTA);
        tick("Quốc gia đối tác", "Nhật Bản");
        row("Tỉnh Ehime").waitFor();
        page.locator("vaadin-grid-sorter")
                .filter(new Locator.FilterOptions().setHasText("Số liên hệ"))
                .click();
        page.waitForFunction("() => " + ROWS + "[0][1] === '0'");
        assertThat(rows().stream().filter(row -> row.get(1).equals("0")).map(List::getFirst))
                .containsExactlyInAnyOrderElementsOf(WITHOUT);
    }

    @Test
    void everyLinkIsThereWithItsTimeAndWhoHoldsIt() {
        open("/network?regions=MEKONG_RIVER_DELTA&countries=JP&beside=TABLE");
        page.getByText("Mối liên hệ", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.waitForFunction("() => " + ROWS + ".length === 3");
        assertThat(rows())
                .anySatisfy(row -> assertThat(row)
                        .containsSequence("Vĩnh Long", "hữu nghị và hợp tác với", "Tỉnh Ehime")
                        .last()
                        .asString()
                        .contains("do Bến Tre giữ đến 30/06/2025"));
    }

    private void filter(String text) {
        page.getByLabel("Lọc bảng, có dấu hoặc không dấu").fill(text);
        page.waitForTimeout(400);
        awaitIdle();
    }

    private Locator row(String name) {
        return page.locator(".network-table")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private void tick(String field, String value) {
        var box = page.getByLabel(field, new Page.GetByLabelOptions().setExact(true));
        box.fill(value);
        find(AriaRole.OPTION, value).first().click();
        page.keyboard().press("Escape");
        find(AriaRole.BUTTON, "Bỏ " + value).waitFor();
        awaitIdle();
    }

    @SuppressWarnings("unchecked")
    private List<List<String>> rows() {
        return (List<List<String>>) page.evaluate("() => " + ROWS);
    }

    private static final String ROWS = """
            (() => {
                const grid = [...document.querySelectorAll('.network-table vaadin-grid')].find(one => one.offsetParent);
                return [...grid.shadowRoot.querySelectorAll('#items tr:not([hidden])')]
                    .sort((one, other) => one.index - other.index)
                    .map(row => [...row.querySelectorAll('td slot')]
                        .map(slot => slot.assignedNodes()[0]?.innerText.trim().replaceAll('\\n', ' ') ?? ''));
            })()""";
}
