package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
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
import vn.caunoi.proposal.SomeProposals;
import vn.caunoi.writing.Writing;

/** An officer walks the board by keyboard alone, moves a card and gives two to themselves. */
class BoardIT extends Journey {
    private static final String NAME = "bang.bo-ngoai-giao";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Writing writing;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aCardIsMovedAndTwoAreGivenWithoutAMouse() {
        signIn(page, NAME, account());
        enterProposals();
        open("/board?province=80");
        seePage("Bảng công việc");
        assertAccessible();

        card("Kiến nghị A của Tây Ninh").focus();
        page.keyboard().press("ArrowDown");
        assertThat(focused()).contains("Kiến nghị B của Tây Ninh");
        page.keyboard().press("ArrowRight");
        assertThat(focused()).as("columns without cards are passed over").contains("Kiến nghị C của Tây Ninh");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Shift+ArrowRight");
        see("Chuyển “Kiến nghị A của Tây Ninh”");
        assertAccessible();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Chuyển").setExact(true))
                .press("Enter");
        see("“Kiến nghị A của Tây Ninh” đã sang cột Đã giao (2/5).");
        awaitIdle();
        assertThat(focused()).as("the focus stays with the card").contains("Kiến nghị A của Tây Ninh");

        page.keyboard().press(" ");
        see("Đã chọn 1 thẻ");
        page.keyboard().press("Enter");
        seePage("Kiến nghị A của Tây Ninh");
        assertAccessible();
        onATelephone();
    }

    /** One column at a time, chosen by its name. */
    private void onATelephone() {
        page.setViewportSize(390, 800);
        open("/board?province=80");
        seePage("Bảng công việc");
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
        assertThat(card("Kiến nghị C của Tây Ninh").isVisible()).isFalse();
        page.getByLabel("Cột").click();
        find(AriaRole.OPTION, "Đang xử lý").click();
        card("Kiến nghị C của Tây Ninh").waitFor();
        assertAccessible();
        page.setViewportSize(1280, 800);
    }

    private Locator card(String title) {
        return page.locator("[data-card]").filter(new Locator.FilterOptions().setHasText(title));
    }

    private String focused() {
        return String.valueOf(page.evaluate("document.activeElement.getAttribute('aria-label')"));
    }

    /** Internal: readers in other journeys go on seeing the register as it came. */
    private void enterProposals() {
        Callers.asTheRegister(() -> {
            var some = new SomeProposals(writing, jdbc);
            for (var letter : List.of("A", "B")) {
                some.enter(
                        "VN34-80",
                        "Kiến nghị " + letter + " của Tây Ninh",
                        Map.of("submittedOn", "2025-08-01", "visibility", "INTERNAL"));
            }
            return some.enter(
                    "VN34-80",
                    "Kiến nghị C của Tây Ninh",
                    Map.of(
                            "submittedOn",
                            "2025-08-01",
                            "visibility",
                            "INTERNAL",
                            "steps",
                            List.of(SomeProposals.step("STARTED", "2025-08-02"))));
        });
    }

    private String account() {
        return Callers.asTheRegister(() -> {
            var outcome = accounts.create(
                    NAME, new AccountDraft("Cán bộ theo dõi kiến nghị", Role.MINISTRY_OFFICER, Set.of(), Set.of()));
            assertThat(outcome).isInstanceOf(AccountSaved.class);
            return Objects.requireNonNull(((AccountSaved) outcome).oneTimePassword());
        });
    }
}
