package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.caunoi.base.Lang;
import vn.caunoi.province.Provinces;
import vn.caunoi.ui.Links;

/** What a province had over time, found, moved through, read and taken along. */
class TimelineIT extends Journey {
    private static final String WHOLE = "Xem toàn bộ";

    @Autowired
    private Provinces provinces;

    private String address = "";

    @BeforeEach
    void findAddress() {
        address = "/"
                + Links.timeline(provinces.at("79", LocalDate.of(2025, 7, 1)).orElseThrow());
    }

    @Test
    void theWayLeadsFromTheProvinceThroughTheMergerToATieAndBack() {
        open("/provinces/79");
        find(AriaRole.LINK, "Dòng thời gian").first().click();
        seePage("Dòng thời gian: Hồ Chí Minh");
        assertThat(picture().getByText("Hợp nhất tỉnh 01/07/2025").count()).isEqualTo(1);
        assertThat(lane("Bình Dương (trước 01/07/2025), → Hồ Chí Minh").boundingBox().y)
                .isLessThan(
                        lane("Hồ Chí Minh (trước 01/07/2025), → Hồ Chí Minh").boundingBox().y);

        entry("San Francisco").click();
        page.waitForURL(url -> url.contains("/relations/"));
        page.goBack();
        seePage("Dòng thời gian: Hồ Chí Minh");
    }

    @Test
    void theKeyboardAloneReachesZoomsAndOpens() {
        open(address);
        picture().waitFor();
        picture().locator("a[tabindex='0']").focus();
        assertThat(focused()).contains("Bình Dương");
        page.keyboard().press("ArrowDown");
        var second = focused();
        assertThat(second).isNotBlank();
        page.keyboard().press("End");
        assertThat(focused()).isNotEqualTo(second);

        page.keyboard().press("+");
        page.waitForURL(url -> url.contains("from=") && url.contains("to="));
        var narrowed = page.url();
        page.keyboard().press("PageUp");
        page.waitForURL(url -> !url.equals(narrowed));
        page.keyboard().press("0");
        page.waitForURL(url -> !url.contains("from="));

        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/agreements/") || url.contains("/relations/"));
    }

    @Test
    void whatIsLookedAtIsInTheAddressAndInTheTable() {
        open(address + "&from=2016-01-01&to=2020-12-31");
        var some = page.locator("tbody tr").count();
        assertThat(page.locator("body").innerText()).contains("05/12/2017").doesNotContain("29/03/2022");
        find(AriaRole.BUTTON, WHOLE).click();
        page.waitForURL(url -> !url.contains("from="));
        page.waitForFunction("before => document.querySelectorAll('tbody tr').length > before", some);
        assertThat(page.locator("body").innerText()).contains("29/03/2022");
    }

    @Test
    void aDragMovesThroughTimeAndOpensNothing() {
        open(address + "&from=2016-01-01&to=2020-12-31");
        var box = picture().boundingBox();
        page.mouse().move(box.x + 300, box.y + 60);
        page.mouse().down();
        page.mouse().move(box.x + 500, box.y + 60, new Mouse.MoveOptions().setSteps(5));
        page.mouse().up();
        page.waitForURL(url -> url.contains("from=201") && !url.contains("from=2016-01-01"));
        assertThat(page.url()).contains("/timeline");
    }

    @Test
    void thePictureIsSavedWithTitleDayAndSources() throws IOException {
        open(address);
        picture().waitFor();
        Download saved =
                page.waitForDownload(() -> find(AriaRole.BUTTON, "Tải SVG").click());
        assertThat(saved.suggestedFilename()).endsWith(".svg");
        assertThat(Files.readString(saved.path()))
                .contains("Dòng thời gian: Hồ Chí Minh", "Tính đến", "Nguồn:", "San Francisco", "Hợp nhất tỉnh");
        Download painted =
                page.waitForDownload(() -> find(AriaRole.BUTTON, "Tải PNG").click());
        assertThat(Files.size(painted.path())).isGreaterThan(10_000);
    }

    @Test
    void onPaperTheWholePictureStandsWithoutTheShell() {
        open(address + "&from=2016-01-01&to=2020-12-31");
        picture().waitFor();
        assertThat(picture().getByText("2000").count()).isZero();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
        picture().getByText("2000").waitFor();
        assertThat(find(AriaRole.BUTTON, WHOLE).isVisible()).isFalse();
        assertThat(page.locator(".shell-bar").isVisible()).isFalse();
        var paper = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        assertThat(new String(paper, StandardCharsets.ISO_8859_1))
                .as("A4 landscape")
                .containsPattern("/MediaBox \\[0 0 84[12]");
    }

    @ParameterizedTest
    @EnumSource
    void itIsReadInBothLanguagesInTheDarkAndOnATelephone(Lang language) {
        readIn(language);
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(language == Lang.EN ? ColorScheme.DARK : ColorScheme.LIGHT));
        open(address);
        picture().waitFor();
        assertThat(heading()).startsWith(language == Lang.VI ? "Dòng thời gian" : "Timeline");
        assertAccessible();

        page.setViewportSize(390, 844);
        open(address);
        picture().waitFor();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
        assertThat((int) page.evaluate("document.getElementById('main').scrollWidth"))
                .isLessThanOrEqualTo(390);
        assertAccessible();
    }

    private Locator picture() {
        return page.locator("time-line svg.picture");
    }

    private Locator entry(String part) {
        return picture().locator("a[aria-label*='" + part + "']").first();
    }

    private Locator lane(String name) {
        return picture().locator("g[aria-label='" + name + "']");
    }

    private String focused() {
        return (String) page.evaluate(
                "document.querySelector('time-line').shadowRoot.activeElement.getAttribute('aria-label')");
    }
}
