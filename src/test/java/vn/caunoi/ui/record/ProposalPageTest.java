package vn.caunoi.ui.record;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.proposal.SomeProposals.step;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Role;
import vn.caunoi.proposal.SomeProposals;
import vn.caunoi.ui.Links;
import vn.caunoi.writing.Writing;

/** Proposals on their own pages, in their list and on the page of their province. */
@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class ProposalPageTest extends SpringBrowserlessTest {
    @Autowired
    private Writing writing;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aPageTellsWhatIsAskedWhoOwesAnAnswerAndWhatWasDone() {
        var some = new SomeProposals(writing, jdbc);
        var id = some.enter(
                "VN63-49",
                "Kiến nghị của Quảng Nam",
                Map.of(
                        "textVi", "Xin hỗ trợ kết nối.\nVới một đối tác.",
                        "submittedOn", "2025-03",
                        "channel", "LETTER",
                        "dueOn", "2026-11-11",
                        "steps", List.of(step("RECEIVED", "2025-03-12"), step("STARTED", "2025-07-20"))));
        Links.open("proposals/" + id.id());

        assertThat(page())
                .contains("Xin hỗ trợ kết nối.")
                .contains("Công văn")
                .contains("11/11/2026, quá hạn 10 ngày")
                .contains("Đang xử lý, ngày 20/07/2025")
                .contains("Tiếp nhận: Bộ Ngoại giao");
        assertThat(page().indexOf("Bắt đầu xử lý"))
                .as("the merger stands between the steps")
                .isLessThan(page().lastIndexOf("Gửi đề xuất"));
    }

    @Test
    void anEmptyRegisterShowsTheTotalsOfTheSourcesBesideWhatItHolds() {
        Links.open(Links.PROPOSALS);

        assertThat(page())
                .contains("0 đề xuất")
                .contains("hơn 100 đề xuất, kiến nghị")
                .contains("tính đến 17/12/2023")
                .contains("Còn thiếu 76")
                .contains("Còn thiếu hơn 100");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        Links.open(Links.PROPOSALS);
        assertThat(page()).contains("no proposals").contains("76 missing").doesNotContain("!{");
    }

    @Test
    void theDifferenceShrinksWithWhatIsEnteredForThePeriod() {
        new SomeProposals(writing, jdbc).enter("VN63-49", "Của năm 2023", "2023-05-05");
        Links.open(Links.PROPOSALS);

        assertThat(page()).contains("Còn thiếu 75").contains("Còn thiếu 44");
    }

    @Test
    void aListAsOfADayCountsProvincesAsTheyWereAndAsTheyAre() {
        new SomeProposals(writing, jdbc).aroundTheMerger();

        Links.open("proposals?asOf=2025-07-01");

        assertThat(page())
                .contains("Đến ngày 01/07/2025: 5 đề xuất của 4 tỉnh, thành phố")
                .contains("thuộc 2 tỉnh, thành phố của ngày đó")
                .contains("1 đề xuất không rõ ngày gửi, không tính ở trên");
    }

    @Test
    void aProvinceShowsWhatItsPredecessorsProposedUnderTheirNames() {
        new SomeProposals(writing, jdbc).aroundTheMerger();

        Links.open("provinces/48");

        assertThat(page()).contains("Kiến nghị của Quảng Nam").contains("Quảng Nam (trước 01/07/2025)");
    }

    private String page() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
