package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The three questions by mouse. */
class NetworkByMouseIT extends Exploring {

    @Test
    void vinhLongIsConnectedWithFukuoka() {
        find(AriaRole.LINK, CONNECTED).click();
        seeTheConnection();

        answer().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tô trong hình"))
                .nth(1)
                .click();
        page.waitForURL(Pattern.compile("answer=2"));
        page.waitForFunction("() => !document.querySelector('relationship-graph').highlighted.edges.some("
                + "edge => edge.includes('FRIENDSHIP_AND_COOPERATION'))");
    }

    @Test
    void daNangAndHaiPhongShareCountries() {
        startFrom("Đà Nẵng");
        startFrom("Hải Phòng");
        find(AriaRole.BUTTON, "Có gì chung?").click();
        seeWhatIsShared();
    }

    @Test
    void threeProvincesHaveNoJapanesePartner() {
        find(AriaRole.BUTTON, "Câu hỏi").click();
        choose("Câu hỏi", "Tỉnh nào của vùng chưa có đối tác ở một nước?");
        choose("Vùng", DELTA);
        page.getByLabel("Quốc gia", new Page.GetByLabelOptions().setExact(true)).fill("Nhật");
        find(AriaRole.OPTION, "Nhật Bản").click();
        find(AriaRole.BUTTON, "Trả lời").click();
        seeWhoHasNone();
    }

    @Test
    void aClickSelectsAndOpensUpAndTakesAway() {
        startFrom("Vĩnh Long");
        clickInThePicture("Vĩnh Long");
        details("Vĩnh Long").waitFor();
        page.waitForURL(Pattern.compile("at="));

        clickInThePicture("Tỉnh Ehime");
        details("Tỉnh Ehime").waitFor();
        var before = labels();
        find(AriaRole.BUTTON, "+1 quốc gia, vùng lãnh thổ").click();
        page.waitForFunction(
                "before => document.querySelector('relationship-graph').nodes.length > before", before.size());
        assertThat(labels()).containsAll(before).contains("Nhật Bản");

        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Thao tác với Tỉnh Ehime"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ẩn"))
                .click();
        see("Đã ẩn (1)");
        assertThat(labels()).doesNotContain("Tỉnh Ehime");
        find(AriaRole.BUTTON, "Hiện lại: Tỉnh Ehime").click();
        page.waitForFunction("() => document.querySelector('relationship-graph')"
                + ".nodes.some(node => node.label === 'Tỉnh Ehime')");
    }
}
