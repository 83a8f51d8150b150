package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.account.AccountDraft;
import vn.caunoi.account.AccountOutcome.AccountSaved;
import vn.caunoi.account.Accounts;
import vn.caunoi.account.Callers;
import vn.caunoi.account.Role;

/** An officer of Vĩnh Long prepares a delegation to Japan, takes the papers along, and enters what was promised there. */
class PreparingADelegationIT extends Journey {
    private static final String NAME = "Đoàn Vĩnh Long đi Ehime của hành trình";
    private static final String OWN = "Nhắc lại lời mời Thống đốc thăm Vĩnh Long.";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aDelegationIsPreparedBriefedReleasedAndFollowedUp() throws IOException {
        signIn(page, "doan.vinh-long", account());
        var delegation = enterTheDelegation();
        var brief = readTheBriefings();
        correctASentence(brief);
        takeThePapers();
        release();
        for (var promise : new String[] {"Gửi danh mục nông sản của hành trình", "Đón đoàn Ehime của hành trình"}) {
            promise(delegation, promise);
        }
        open("/worklist?province=86");
        page.getByText("Gửi danh mục nông sản của hành trình").first().waitFor();
        assertThat(page.locator("main").innerText()).contains("Đón đoàn Ehime của hành trình");
    }

    private String enterTheDelegation() {
        open("/delegations/new");
        page.getByLabel("Đoàn ra hay đoàn vào").click();
        find(AriaRole.OPTION, "Đoàn ra").click();
        page.getByLabel("Tên đoàn, tiếng Việt").fill(NAME);
        choose("Bên cử đoàn", "Vĩnh Long");
        choose("Bên đón đoàn", "Tỉnh Ehime");
        page.getByLabel("Từ ngày").first().fill(in(20));
        page.keyboard().press("Tab");
        find(AriaRole.BUTTON, "Lưu").click();
        seePage(NAME);
        assertAccessible();
        return page.url();
    }

    /** The page of points, then the full brief, whose notes lead to the articles. */
    private String readTheBriefings() {
        find(AriaRole.LINK, "Soạn tài liệu gặp gỡ").click();
        seePage("Tóm tắt một trang: " + NAME);
        assertThat(page.locator("body").innerText()).contains("Tỉnh Ehime");
        var brief = page.url() + "&size=FULL";
        page.navigate(brief);
        seePage("Tài liệu phục vụ gặp gỡ: " + NAME);
        assertAccessible();
        return brief;
    }

    private void correctASentence(String brief) {
        var points = page.locator("#section-points-to-make");
        points.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Thêm câu"))
                .click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Tiếng Việt").fill(OWN);
        dialog.getByLabel("Tiếng Anh").fill("Repeat the invitation to the Governor.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lưu"))
                .click();
        points.getByText(OWN).waitFor();
        page.navigate(brief);
        points.getByText(OWN).waitFor();
        assertAccessible();
    }

    private void takeThePapers() throws IOException {
        page.navigate(page.url().replace("size=FULL", "size=PACK"));
        seePage("Hồ sơ đầy đủ: " + NAME);
        try (var pdf = Loader.loadPDF(download("PDF, Tiếng Việt").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Ehime", OWN, "https://");
        }
        try (var in = Files.newInputStream(download("Word, Song ngữ"));
                var word = new XWPFDocument(in)) {
            assertThat(word.getTables()).as("the two languages side by side").isNotEmpty();
        }
    }

    private Path download(String link) {
        return page.waitForDownload(() -> page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(link).setExact(true))
                        .click())
                .path();
    }

    private void release() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Phát hành").setExact(true))
                .click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Vì sao vẫn phát hành").fill("Đã xem từng điều, đủ dùng cho chuyến đi.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Phát hành"))
                .click();
        page.getByText("Bản phát hành số").first().waitFor();
        awaitIdle();
        assertThat(page.locator("body").innerText()).contains(OWN);
        assertAccessible();
    }

    private void promise(String delegation, String name) {
        page.navigate(delegation);
        seePage(NAME);
        find(AriaRole.LINK, "Thêm cam kết").click();
        page.getByLabel("Cam kết, tiếng Việt").waitFor();
        awaitIdle();
        page.getByLabel("Cam kết, tiếng Việt").fill(name);
        choose("Bên cam kết", "Vĩnh Long");
        choose("Bên được cam kết", "Tỉnh Ehime");
        page.getByLabel("Thời hạn").first().fill(in(6));
        page.getByLabel("Ai xem được").click();
        find(AriaRole.OPTION, "Nội bộ").click();
        find(AriaRole.BUTTON, "Lưu").click();
        seePage(name);
    }

    private void choose(String field, String name) {
        page.getByLabel(field, new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        awaitIdle();
    }

    private static String in(int days) {
        return DAY.format(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(days));
    }

    private String account() {
        return Callers.asTheRegister(() -> {
            var vinhLong = jdbc.sql("select identity_id from province where code = '86' and valid_to is null")
                    .query(Long.class)
                    .single();
            var outcome = accounts.create(
                    "doan.vinh-long",
                    new AccountDraft("Cán bộ soạn đoàn", Role.PROVINCE_OFFICER, Set.of(vinhLong), Set.of()));
            assertThat(outcome).isInstanceOf(AccountSaved.class);
            return Objects.requireNonNull(((AccountSaved) outcome).oneTimePassword());
        });
    }
}
