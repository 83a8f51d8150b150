package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class ConditionsInTheAddressIT extends Journey {
    private static final String DELTA = "Đồng bằng sông Cửu Long";

    @Test
    void aChosenConditionIsAStepThatTheBackButtonUndoes() {
        open("/provinces");
        see("34 tỉnh, thành phố");
        choose("Vùng", DELTA);
        see("5 tỉnh, thành phố");
        page.waitForURL(address("/provinces?region=MEKONG_RIVER_DELTA"));

        page.reload();
        see("5 tỉnh, thành phố");
        assertThat(page.getByLabel("Vùng", new Page.GetByLabelOptions().setExact(true))
                        .first()
                        .innerText())
                .contains(DELTA);
        awaitIdle();

        page.goBack();
        see("34 tỉnh, thành phố");
        page.goForward();
        see("5 tỉnh, thành phố");
    }

    @Test
    void wordsBeingTypedAreInTheAddressThatIsShared() {
        open("/provinces");
        page.getByLabel("Tìm theo tên").fill("vinh");
        page.waitForURL(address("/provinces?text=vinh"));
        see("1 tỉnh, thành phố");
        var shared = page.url();

        page = browser.newPage();
        page.navigate(shared);
        see("1 tỉnh, thành phố");
        assertThat(page.getByLabel("Tìm theo tên").inputValue()).isEqualTo("vinh");
        find(AriaRole.LINK, "Vĩnh Long").first().click();
        seePage("Vĩnh Long");

        page.goBack();
        see("1 tỉnh, thành phố");
        find(AriaRole.BUTTON, "Xóa bộ lọc").click();
        see("34 tỉnh, thành phố");
        page.waitForURL(address("/provinces"));
    }

    private void choose(String condition, String option) {
        page.getByLabel(condition, new Page.GetByLabelOptions().setExact(true))
                .first()
                .click();
        find(AriaRole.OPTION, option).click();
    }
}
