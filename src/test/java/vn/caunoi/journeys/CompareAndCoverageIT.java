package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caunoi.base.Lang;

/** Provinces side by side, and what the register does not cover. */
class CompareAndCoverageIT extends Journey {

    @Test
    void twoProvincesAreChosenComparedAndSentOn() {
        open("/");
        navigation("Danh mục trang", "So sánh tỉnh").click();
        seePage("So sánh tỉnh");
        add("Đà Nẵng");
        page.waitForURL(address("/compare?p=48"));
        add("Hải Phòng");
        page.waitForURL(address("/compare?p=48%2C31"));
        see("Tất cả cùng có đối tác ở");
        var shared = page.url();

        page = browser.newPage();
        page.navigate(shared);
        see("Chỉ Hải Phòng có đối tác ở");
        find(AriaRole.BUTTON, "Chuyển Hải Phòng sang trái").click();
        page.waitForURL(address("/compare?p=31%2C48"));
        find(AriaRole.BUTTON, "Bỏ Hải Phòng").click();
        page.waitForURL(address("/compare?p=48"));
    }

    @Test
    void theKeyboardAloneChangesTheOrder() {
        open("/compare?p=48,31");
        find(AriaRole.BUTTON, "Chuyển Hải Phòng sang trái").focus();
        page.keyboard().press("Enter");
        page.waitForURL(address("/compare?p=31%2C48"));
    }

    @Test
    void theTablesAreTakenAlongAsAFile() throws IOException {
        open("/compare?p=48,31");
        Download file = page.waitForDownload(
                () -> find(AriaRole.LINK, "Tải bảng (CSV, mở bằng Excel)").click());
        assertThat(file.suggestedFilename()).isEqualTo("so-sanh-tinh.csv");
        assertThat(Files.readString(file.path())).startsWith("\uFEFFTổng quan;Đà Nẵng;Hải Phòng");
    }

    @Test
    void theNumberOfALackLeadsToItsProvincesAndThatOfAGapToItsRelations() {
        open("/");
        navigation("Danh mục trang", "Độ phủ dữ liệu").click();
        seePage("Độ phủ dữ liệu");
        page.locator("a[href$='lacking=STRENGTHS']").click();
        see("Chỉ hiển thị các tỉnh chưa đạt: Thế mạnh.");
        page.goBack();
        page.waitForURL(address("/coverage"));
        page.waitForFunction("document.querySelectorAll('#sheets tbody tr').length === 34");
        awaitIdle();
        var card = page.locator("a[href='relations?hasActivity=false']");
        var count = card.locator("strong").innerText();
        card.click();
        see(count + " quan hệ");
    }

    @ParameterizedTest
    @MethodSource
    void bothAreReadInBothLanguagesInTheDarkAndOnATelephone(Visit visit) {
        readIn(visit.language());
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(visit.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
        page.setViewportSize(visit.width(), 900);
        open(visit.path());
        page.getByRole(AriaRole.TABLE).first().waitFor();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(visit.width());
        assertThat((int) page.evaluate("document.getElementById('main').scrollWidth"))
                .isLessThanOrEqualTo(visit.width());
        assertAccessible();
    }

    static Stream<Visit> bothAreReadInBothLanguagesInTheDarkAndOnATelephone() {
        return Stream.of("/compare?p=48,31,86,79", "/coverage")
                .flatMap(path -> Arrays.stream(Lang.values()).map(language -> Visit.of(path, language)))
                .flatMap(visit -> Stream.of(visit, visit.inTheDark().onATelephone()));
    }

    private void add(String province) {
        var field = page.getByLabel("Thêm tỉnh, thành phố");
        field.fill(province);
        find(AriaRole.OPTION, province).first().click();
    }
}
