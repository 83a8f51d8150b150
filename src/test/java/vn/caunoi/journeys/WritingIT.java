package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.account.AccountDraft;
import vn.caunoi.account.AccountOutcome.AccountSaved;
import vn.caunoi.account.Accounts;
import vn.caunoi.account.Callers;
import vn.caunoi.account.Role;

/** A province officer enters what their province signed, is refused another's, and meets somebody else at the same record. */
class WritingIT extends Journey {
    private static final String TITLE = "Bản ghi nhớ của hành trình ghi sổ";

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anOfficerWritesForTheirProvinceAndNobodysWordsAreLost() {
        signIn(page, "ghi-so.da-nang", account("ghi-so.da-nang", Role.PROVINCE_OFFICER));
        enterAnAgreement();
        var agreement = page.url();
        beRefusedAnothers();
        leaveUnsavedWork(agreement);

        page.navigate(agreement + "/edit");
        seePage("Sửa: " + TITLE);
        page.getByLabel("Địa điểm").fill("Đà Nẵng");
        somebodyElseChanges(agreement);
        find(AriaRole.BUTTON, "Lưu").click();
        var dialog = find(AriaRole.DIALOG, "Người khác vừa sửa bản ghi này");
        dialog.getByText("Hà Nội").waitFor();
        assertAccessible();
        dialog.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Đà Nẵng"))
                .check();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lưu lựa chọn"))
                .click();
        seePage(TITLE);
        find(AriaRole.BUTTON, "Xem lịch sử thay đổi").click();
        see("Lý do: theo biên bản");
        assertAccessible();
    }

    private void enterAnAgreement() {
        open("/provinces/48");
        find(AriaRole.LINK, "Thêm thỏa thuận").click();
        seePage("Đà Nẵng ký … với … ngày …");
        assertAccessible();
        find(AriaRole.BUTTON, "Lưu").click();
        see("Cần điền mục này.");
        assertAccessible();
        page.getByLabel("Loại", new Page.GetByLabelOptions().setExact(true)).click();
        find(AriaRole.OPTION, "Bản ghi nhớ").click();
        find(AriaRole.GROUP, "Các bên ký kết – dòng 2")
                .getByLabel("Bên", new Locator.GetByLabelOptions().setExact(true))
                .fill("fukuoka");
        find(AriaRole.OPTION, "Tỉnh Fukuoka").first().click();
        page.getByLabel("Ngày ký").fill("5/11/2024");
        page.getByLabel("Tên tiếng Việt").fill(TITLE);
        // Readers in other journeys go on seeing the register as it came.
        page.getByLabel("Ai xem được").click();
        find(AriaRole.OPTION, "Nội bộ").click();
        page.keyboard().press("Tab");
        seePage("Đà Nẵng ký Bản ghi nhớ với Tỉnh Fukuoka ngày 05/11/2024");
        find(AriaRole.BUTTON, "Lưu").click();
        seePage(TITLE);
        assertAccessible();
    }

    private void beRefusedAnothers() {
        open("/relations/" + jdbc.sql("""
                        select min(relation.id)
                        from relation
                        join province_lineage on province_lineage.ancestor_id = relation.province_id
                        join province on province.id = province_lineage.province_id
                        where province.code = '79' and province.valid_to is null""").query(Long.class).single() + "/edit");
        seePage("Bạn không ghi được ở đây");
        assertAccessible();
    }

    private void leaveUnsavedWork(String agreement) {
        page.setViewportSize(390, 800);
        page.navigate(agreement + "/edit");
        seePage("Sửa: " + TITLE);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
        assertAccessible();
        page.getByLabel("Địa điểm").fill("Ở đâu đó");
        page.keyboard().press("Tab");
        find(AriaRole.BUTTON, "Hủy").click();
        find(AriaRole.BUTTON, "Ở lại").waitFor();
        assertAccessible();
        find(AriaRole.BUTTON, "Rời trang, không lưu").click();
        seePage(TITLE);
        page.setViewportSize(1280, 800);
    }

    private void somebodyElseChanges(String agreement) {
        try (var elsewhere = Objects.requireNonNull(browser.browser()).newContext()) {
            var other = elsewhere.newPage();
            signIn(other, "ghi-so.bo", account("ghi-so.bo", Role.MINISTRY_OFFICER));
            other.navigate(agreement + "/edit");
            other.getByLabel("Địa điểm").fill("Hà Nội");
            other.getByLabel("Lý do ghi").fill("theo biên bản");
            other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lưu"))
                    .click();
            heading(other, TITLE);
        }
    }

    private String account(String name, Role role) {
        return Callers.asTheRegister(() -> {
            var provinces = role == Role.PROVINCE_OFFICER
                    ? Set.of(jdbc.sql("select identity_id from province where code = '48' and valid_to is null")
                            .query(Long.class)
                            .single())
                    : Set.<Long>of();
            var outcome = accounts.create(name, new AccountDraft("Cán bộ ghi sổ", role, provinces, Set.of()));
            assertThat(outcome).isInstanceOf(AccountSaved.class);
            return Objects.requireNonNull(((AccountSaved) outcome).oneTimePassword());
        });
    }
}
