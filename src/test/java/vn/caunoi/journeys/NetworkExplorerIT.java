package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The picture is sent on, gone back from, played and saved. */
class NetworkExplorerIT extends Exploring {

    @Test
    void whoIsSentTheLinkSeesTheSamePicture() {
        startFrom("Vĩnh Long");
        clickInThePicture("Tỉnh Ehime");
        details("Tỉnh Ehime").waitFor();
        find(AriaRole.BUTTON, "+1 quốc gia, vùng lãnh thổ").click();
        page.waitForFunction("() => document.querySelector('relationship-graph')"
                + ".nodes.some(node => node.label === 'Nhật Bản')");
        drag("Tỉnh Ehime");
        page.waitForURL(Pattern.compile("pins="));
        find(AriaRole.BUTTON, "Sao chép liên kết").click();
        page.waitForFunction("() => document.querySelector('.cn-actions [role=status]').textContent");
        drawn();
        var seen = labels();
        var pins = graph().evaluate("graph => JSON.stringify(graph.pins)");
        var link = page.url();

        try (var elsewhere = page.context().browser().newContext()) {
            page = elsewhere.newPage();
            page.setViewportSize(1400, 900);
            page.navigate(link);
            drawn();
            assertThat(labels()).isEqualTo(seen);
            assertThat(graph().evaluate("graph => JSON.stringify(graph.pins)")).isEqualTo(pins);
            details("Tỉnh Ehime").waitFor();
        }
    }

    @Test
    void theBackButtonReturnsToThePictureBefore() {
        find(AriaRole.LINK, CONNECTED).click();
        seeTheConnection();
        page.goBack();
        find(AriaRole.LINK, CONNECTED).waitFor();
        page.waitForFunction(
                "() => document.querySelector('relationship-graph')" + ".nodes.some(node => node.kind === 'REGION')");
    }

    @Test
    void playingWaitsForEachYearAndReachesTheMerger() {
        open("/network?on=2023-01-01&regions=MEKONG_RIVER_DELTA");
        drawn();
        find(AriaRole.BUTTON, "Phát").click();
        page.waitForFunction("() => document.querySelector('time-slider').day === '2025-07-01'");
        find(AriaRole.BUTTON, "Dừng").click();
        page.waitForFunction("() => document.querySelector('time-slider').provinces === 34");
        assertThat(labels()).contains("Vĩnh Long").noneMatch(label -> label.contains("trước"));
    }

    @ParameterizedTest
    @CsvSource({
        "Hình SVG, mang-luoi-quan-he\\.svg",
        "Bảng CSV, cau-noi-mang-luoi-quan-he-.*\\.csv\\.zip",
        "GraphML, cau-noi-mang-luoi-quan-he-.*\\.graphml",
        "FollowTheMoney JSON, cau-noi-mang-luoi-quan-he-.*\\.ftm\\.json"
    })
    void thePictureIsSavedAsAFile(String form, String name) throws IOException {
        find(AriaRole.MENUITEM, "Xuất").click();
        var saved = page.waitForDownload(() -> find(AriaRole.MENUITEM, form).click());
        assertThat(saved.suggestedFilename()).matches(name);
        assertThat(Files.size(saved.path())).isGreaterThan(1_000);
    }

    @Test
    void whoIsNotSignedInLearnsHowToKeepViews() {
        find(AriaRole.BUTTON, "Hình đã lưu").click();
        var dialog = find(AriaRole.DIALOG, "Hình đã lưu");
        dialog.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Đăng nhập"))
                .waitFor();
    }
}
