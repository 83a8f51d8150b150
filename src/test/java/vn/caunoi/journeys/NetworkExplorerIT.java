package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.caunoi.account.AccountDraft;
import vn.caunoi.account.AccountOutcome.AccountSaved;
import vn.caunoi.account.Accounts;
import vn.caunoi.account.Callers;
import vn.caunoi.account.Role;

/** The picture is sent on, gone back from, played and saved. */
class NetworkExplorerIT extends Exploring {

    @Autowired
    private Accounts accounts;

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
        "Hình PNG, mang-luoi-quan-he\\.png",
        "Trang PDF, cau-noi-mang-luoi-quan-he-.*\\.pdf",
        "Bảng Excel (XLSX), cau-noi-mang-luoi-quan-he-.*\\.xlsx",
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

    @Test
    void whoIsSignedInKeepsAViewOpensRenamesAndDeletesIt() {
        signIn(page, "network.reader", reader("network.reader"));
        open("/network?regions=MEKONG_RIVER_DELTA&countries=JP");
        drawn();
        var seen = labels();
        find(AriaRole.BUTTON, "Hình đã lưu").click();
        page.getByLabel("Lưu hình này với tên").fill("Đồng bằng và Nhật Bản");
        find(AriaRole.BUTTON, "Lưu").last().click();
        var view = find(AriaRole.LINK, "Đồng bằng và Nhật Bản");
        view.waitFor();
        find(AriaRole.BUTTON, "Đóng").click();

        find(AriaRole.BUTTON, "Xóa hết, xem cả nước").click();
        page.waitForFunction(
                "() => document.querySelector('relationship-graph')" + ".nodes.some(node => node.kind === 'REGION')");
        find(AriaRole.BUTTON, "Hình đã lưu").click();
        view.click();
        page.waitForFunction(
                "() => document.querySelector('relationship-graph')" + ".nodes.every(node => node.kind !== 'REGION')");
        drawn();
        assertThat(labels()).isEqualTo(seen);

        find(AriaRole.BUTTON, "Hình đã lưu").click();
        find(AriaRole.BUTTON, "Đổi tên: Đồng bằng và Nhật Bản").click();
        page.getByRole(
                        AriaRole.TEXTBOX,
                        new com.microsoft.playwright.Page.GetByRoleOptions().setName("Đổi tên: Đồng bằng và Nhật Bản"))
                .fill("Của tôi");
        find(AriaRole.BUTTON, "Đổi tên: Đồng bằng và Nhật Bản").click();
        find(AriaRole.LINK, "Của tôi").waitFor();
        find(AriaRole.BUTTON, "Xóa: Của tôi").click();
        page.getByText("Chưa lưu hình nào.").waitFor();
    }

    private String reader(String name) {
        return Callers.asTheRegister(() -> {
            var outcome =
                    accounts.create(name, new AccountDraft("Người đọc mạng lưới", Role.READER, Set.of(), Set.of()));
            assertThat(outcome).isInstanceOf(AccountSaved.class);
            return Objects.requireNonNull(((AccountSaved) outcome).oneTimePassword());
        });
    }
}
