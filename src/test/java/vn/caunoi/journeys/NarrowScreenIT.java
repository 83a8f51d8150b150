package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A telephone held upright: 390 pixels. */
class NarrowScreenIT extends Journey {

    @BeforeEach
    void hold() {
        page.setViewportSize(390, 844);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/provinces",
                "/agreements",
                "/provinces/86",
                "/provinces/86/sheet",
                "/needs",
                "/projects",
                "/countries/JP",
                "/search?q=nhat",
                "/graphiql",
                "/network",
                "/network?regions=MEKONG_RIVER_DELTA&countries=JP&beside=TABLE",
                "/network?ask=UNTIED&region=MEKONG_RIVER_DELTA&country=JP&beside=QUESTIONS",
                "/map",
                "/map?view=world&province=48"
            })
    void nothingIsWiderThanTheScreen(String path) {
        open(path);
        page.getByRole(AriaRole.HEADING).first().waitFor();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
        assertThat((int) page.evaluate("document.getElementById('main').scrollWidth"))
                .isLessThanOrEqualTo(390);
    }

    @Test
    void theNavigationOpensAndLeadsOnAndCloses() {
        open("/");
        var provinces = navigation("Danh mục trang", "Tỉnh, thành phố");
        hidden(provinces);
        find(AriaRole.BUTTON, "Danh mục trang").click();
        provinces.waitFor();
        awaitDrawer();
        page.keyboard().press("Escape");
        hidden(provinces);

        awaitDrawer();
        find(AriaRole.BUTTON, "Danh mục trang").click();
        provinces.click();
        seePage("Tỉnh, thành phố");
        hidden(provinces);
    }

    /** Nobody is quick enough to close a drawer that is still sliding in; the layout would not bear it in silence. */
    private void awaitDrawer() {
        page.waitForFunction("document.querySelector('vaadin-app-layout').shadowRoot.getAnimations().length === 0");
    }

    private static void hidden(Locator link) {
        link.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }
}
