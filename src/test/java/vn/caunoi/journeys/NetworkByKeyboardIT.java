package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The three questions without a mouse. */
class NetworkByKeyboardIT extends Exploring {

    @Test
    void vinhLongIsConnectedWithFukuoka() {
        tabTo(CONNECTED);
        page.keyboard().press("Enter");
        seeTheConnection();
    }

    @Test
    void daNangAndHaiPhongShareCountries() {
        tabTo("Bắt đầu từ");
        type("Đà Nẵng");
        tabTo("Bắt đầu từ");
        type("Hải Phòng");
        tabTo("Có gì chung?");
        page.keyboard().press("Enter");
        seeWhatIsShared();
    }

    @Test
    void threeProvincesHaveNoJapanesePartner() {
        tabTo("Câu hỏi");
        page.keyboard().press("Enter");
        awaitIdle();
        tabTo("Câu hỏi Hai bên liên hệ với nhau thế nào?");
        pick("Tỉnh nào của vùng chưa có đối tác ở một nước?");
        tabTo("Vùng");
        pick(DELTA);
        tabTo("Quốc gia");
        type("Nhật Bản");
        tabTo("Trả lời");
        page.keyboard().press("Enter");
        seeWhoHasNone();
    }

    @Test
    void arrowsMoveThroughThePictureAndWhatIsSelectedIsShown() {
        tabTo("Bắt đầu từ");
        type("Vĩnh Long");
        drawn();
        graph().getByRole(AriaRole.APPLICATION).focus();
        page.keyboard().press("ArrowRight");
        page.waitForFunction("() => document.querySelector('.network-details h2')");
        assertThat(labels()).contains(page.locator(".network-details h2").innerText());
    }

    @Test
    void theYearsAreGoneThroughAndTheMergerIsTold() {
        tabTo("Ngày của mạng lưới");
        page.keyboard().press("Home");
        page.waitForFunction("() => document.querySelector('time-slider').day === '1984-01-01'");
        awaitIdle();
        assertThat(slider().getAttribute("aria-valuetext")).isEqualTo("01/01/1984");
        tabTo("Tại ngày");
        page.keyboard().type("30/06/2025");
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.querySelector('time-slider').day === '2025-06-30'");
        see("63 tỉnh, thành phố");
        tabTo("Tiến một năm");
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.querySelector('time-slider').day === '2025-07-01'");
        see("34 tỉnh, thành phố");
        assertThat(slider().getAttribute("aria-valuetext")).isEqualTo("01/07/2025");
    }

    /** Writes a name into a field that finds records, and takes the first one it finds. */
    private void type(String name) {
        page.keyboard().type(name);
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .waitFor();
        awaitIdle();
        page.keyboard().press("Enter");
        awaitIdle();
    }

    /** Opens a menu of values and goes down to this one. */
    private void pick(String value) {
        page.keyboard().press("Enter");
        find(AriaRole.OPTION, value).waitFor();
        for (int each = 0; each < 12; each++) {
            if (value.equals(focused())) {
                page.keyboard().press("Enter");
                awaitIdle();
                return;
            }
            page.keyboard().press("ArrowDown");
        }
        assertThat(focused()).isEqualTo(value);
    }

    private void tabTo(String name) {
        for (int each = 0; each < 120; each++) {
            if (name.equals(focused())) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(focused()).as("what the tab key reaches").isEqualTo(name);
    }

    /** What a screen reader calls the focused element. */
    private String focused() {
        return (String) page.evaluate("""
                () => {
                    let at = document.activeElement;
                    while (at?.shadowRoot?.activeElement) {
                        at = at.shadowRoot.activeElement;
                    }
                    const labels = at?.getAttribute('aria-labelledby')?.split(' ')
                        .map(id => at.getRootNode().getElementById(id)?.textContent.trim()).filter(Boolean).join(' ');
                    return (labels || at?.getAttribute('aria-label') || at?.innerText || '').trim();
                }""");
    }
}
