package vn.caunoi.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Role;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.ui.Links;
import vn.caunoi.writing.Entered;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome.Saved;
import vn.caunoi.writing.Writing;

/** A commitment on its own page, in the list, on the pages of its sides and origin, and in the story of all of it. */
@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class CommitmentPageTest extends SpringBrowserlessTest {
    @Autowired
    private Writing writing;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient jdbc;

    private GlobalId partner;
    private GlobalId agreement;
    private GlobalId commitment;

    @BeforeEach
    void enterAnAgreementAndWhatWasPromisedInIt() {
        var entered = new Entered(jdbc);
        var province = entered.province("48");
        partner = enter(RecordKind.PARTNER, Map.of("kind", "ENTERPRISE", "nameVi", "Công ty Hứa Thử"));
        var visit = enter(
                RecordKind.EVENT,
                Map.of("kind", "WORKING_VISIT", "nameVi", "Chuyến khảo sát thử", "startsOn", "2020-03"));
        agreement = enter(
                RecordKind.AGREEMENT,
                Map.of(
                        "kind", "LETTER_OF_INTENT",
                        "titleVi", "Ý định thư thử",
                        "signedOn", "2021-01-05",
                        "signatories",
                                List.of(
                                        Map.of("party", province.toString(), "role", "VIETNAMESE_PARTY"),
                                        Map.of("party", partner.toString(), "role", "FOREIGN_PARTY"))));
        jdbc.sql("insert into agreement_origin values (:agreement, :visit)")
                .param("agreement", agreement.id())
                .param("visit", visit.id())
                .update();
        commitment = enter(
                RecordKind.COMMITMENT,
                Map.of(
                        "nameVi", "Mở nhà máy thử",
                        "promisor", partner.toString(),
                        "promisee", province.toString(),
                        "arisesFrom", List.of(agreement.toString()),
                        "madeOn", "2021-01-05",
                        "dueOn", "2025-12-31",
                        "steps",
                                List.of(
                                        Map.of("textVi", "Thuê đất thử"),
                                        Map.of("textVi", "Khởi công thử", "doneOn", "2024-02-02")),
                        "assessments",
                                List.of(Map.of(
                                        "completion", "LIMITED",
                                        "on", "2024-06-01",
                                        "assessor", "Sở Ngoại vụ thử",
                                        "evidenceVi", "Biên bản thử")),
                        "results",
                                List.of(Map.of(
                                        "kind", "OTHER", "textVi", "Khởi công nhà máy thử", "on", "2024-02-02"))));
    }

    @Test
    void aPageTellsTheStepsHowFarItHasComeAndWhatItGoesBackTo() {
        open(commitment);

        assertThat(page())
                .contains("31/12/2025")
                .contains("quá hạn")
                .contains("một phần")
                .contains("Thuê đất thử")
                .contains("chưa xong")
                .contains("02/02/2024")
                .contains("Sở Ngoại vụ thử")
                .contains("Biên bản thử")
                .contains("Khởi công nhà máy thử")
                .contains("Bắt nguồn từ Chuyến khảo sát thử (03/2020)");
    }

    @Test
    void theStoryStandsOnThePageWithItsLinksAndItsGapInWords() {
        open(agreement);

        assertThat(page())
                .contains("thỏa thuậncó")
                .contains("nhu cầuchưa ghi nhận")
                .contains("Câu chuyện đi đến kết quả. Trước đó chưa ghi nhận nhu cầu, đề xuất và ghép nối.")
                .contains("thỏa thuận đã ký, 36 tháng không có hoạt động")
                .contains("05/01/2021 – 02/02/2024");
        assertThat(find(OrderedList.class).all())
                .filteredOn(list -> list.hasClassName("story-links"))
                .singleElement()
                .satisfies(links -> assertThat(links.getChildren()).hasSize(7));
    }

    @Test
    void theSameStoryHasAPageOfItsOwnInBothLanguages() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        Links.open("story?of=" + commitment);

        assertThat(page())
                .contains("agreement signed, no activity for 36 months")
                .contains("The story runs to a result.")
                .contains("Goes back to Chuyến khảo sát thử")
                .doesNotContain("!{");
        assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("The story: Mở nhà máy thử");
    }

    @Test
    void anAddressWithoutAStoryOffersWaysOn() {
        for (var of : List.of("", "?of=nonsense", "?of=" + new Entered(jdbc).province("48"))) {
            Links.open("story" + of);
            assertThat(page()).contains("Chọn một bản ghi");
        }
    }

    @Test
    void whatWasPromisedStandsOnThePagesOfItsSidesAndInTheList() {
        open(partner);
        assertThat(page()).contains("Mở nhà máy thử").contains("Câu chuyện từ nhu cầu đến kết quả");
        Links.open(Links.province("48"));
        assertThat(page()).contains("Mở nhà máy thử");

        Links.open("commitments?overdue=true&province=48&completion=LIMITED");
        assertThat(page()).contains("1 cam kết");
        Links.open("commitments?completion=COMPLETE&province=48");
        assertThat(page()).contains("0 cam kết");
    }

    private GlobalId enter(RecordKind kind, Map<String, Object> values) {
        var outcome = writing.create(kind, values, Evidence.NONE, true);
        assertThat(outcome).isInstanceOf(Saved.class);
        return ((Saved) outcome).id();
    }

    private void open(GlobalId id) {
        Links.open(Links.to(directory.find(id).orElseThrow()));
    }

    private String page() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
