package vn.caunoi.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
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
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.ui.Links;
import vn.caunoi.worklist.Scope;
import vn.caunoi.worklist.Stage;
import vn.caunoi.worklist.TaskKind;
import vn.caunoi.worklist.Worklists;
import vn.caunoi.writing.Entered;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome.Saved;
import vn.caunoi.writing.Writing;

/** A delegation on its own page, in the list, on the pages of its sides, in the worklist and in what came of it. */
@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class DelegationPageTest extends SpringBrowserlessTest {
    @Autowired
    private Writing writing;

    @Autowired
    private Directory directory;

    @Autowired
    private Worklists worklists;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Calendar calendar;

    private GlobalId province;
    private GlobalId partner;
    private GlobalId delegation;

    @BeforeEach
    void prepareADelegation() {
        var entered = new Entered(jdbc);
        province = entered.province("48");
        partner = enter(RecordKind.PARTNER, Map.of("kind", "ENTERPRISE", "nameVi", "Công ty Đón Thử"));
        delegation = enter(
                RecordKind.DELEGATION,
                Map.ofEntries(
                        Map.entry("direction", "OUTBOUND"),
                        Map.entry("nameVi", "Đoàn xúc tiến thử"),
                        Map.entry("nameEn", "Test delegation"),
                        Map.entry("status", "PREPARING"),
                        Map.entry("sender", province.toString()),
                        Map.entry("host", partner.toString()),
                        Map.entry("country", entered.country("JP").toString()),
                        Map.entry("startsOn", day(12)),
                        Map.entry("endsOn", day(14)),
                        Map.entry("aimVi", "Ký bản ghi nhớ thử"),
                        Map.entry("reportDueBy", day(30)),
                        Map.entry(
                                "members",
                                List.of(
                                        Map.of("role", "HEAD", "postVi", "Chủ tịch thử", "postEn", "Chairman (test)"),
                                        Map.of("name", "Khách thử", "side", "THEIRS"))),
                        Map.entry(
                                "programme",
                                List.of(
                                        Map.of(
                                                "on", day(13),
                                                "startsAt", "09:00",
                                                "endsAt", "10:30",
                                                "zone", "Asia/Tokyo",
                                                "kind", "TALKS",
                                                "counterpart", partner.toString(),
                                                "objectiveVi", "Chốt nội dung thử"),
                                        Map.of("on", day(14), "kind", "VISIT", "place", "Nhà máy thử"))),
                        Map.entry(
                                "tasks",
                                List.of(
                                        Map.of("textVi", "Mua quà thử", "kind", "GIFTS", "dueOn", day(-2)),
                                        Map.of("textVi", "Dịch tài liệu thử", "dueOn", day(4)))),
                        Map.entry("costs", List.of(Map.of("textVi", "Vé thử", "payer", "Ngân sách thử")))));
    }

    @Test
    void aPageTellsWhatIsOpenTheProgrammeBothSidesAndWhatIsToBeDone() {
        open(delegation);

        assertThat(page())
                .contains("đang chuẩn bị", "còn 12 ngày", "Ký bản ghi nhớ thử")
                .contains("Đã xong 3 trong 10 điều", "1 mục của chương trình chưa có giờ.", "còn thiếu")
                .contains("09:00–10:30", "Tokyo, GMT+9", "Chốt nội dung thử", "chưa có giờ", "Nhà máy thử")
                .contains("Phía ta", "Chủ tịch thử", "Phía bạn", "Khách thử")
                .contains("Mua quà thử", "Quá hạn", "Ngân sách thử", "Hạn báo cáo")
                .contains("Chưa ghi cam kết nào từ chuyến đi này.");
        assertThat(page().indexOf("Trưởng đoàncòn thiếu")).isBetween(0, page().indexOf("Mục tiêu của đoànxong"));
    }

    @Test
    void thePageIsReadInEnglishToo() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open(delegation);

        assertThat(page())
                .contains("Test delegation", "in preparation", "12 days left", "Our side", "Chairman (test)")
                .contains("Items of the programme without a time: 1.")
                .doesNotContain("!{");
    }

    @Test
    void theProgrammeIsSavedForACalendarWholeOrForOneOfThoseOnIt() {
        open(delegation);

        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getElement().hasAttribute("download"))
                .extracting(Anchor::getText)
                .containsExactly("cả đoàn", "Công ty Đón Thử");
    }

    @Test
    void aCommitmentFromTheJourneyHasBothSidesFilledInAndStandsOnThePage() {
        open(delegation);
        Links.open(find(Anchor.class).withText("Thêm cam kết").single().getHref());
        for (var side : List.of("Bên cam kết", "Bên được cam kết")) {
            assertThat(find(ComboBox.class).withCaption(side).single().getValue())
                    .isNotNull();
        }

        enter(
                RecordKind.COMMITMENT,
                Map.of(
                        "nameVi", "Gửi hàng mẫu thử",
                        "promisor", province.toString(),
                        "promisee", partner.toString(),
                        "arisesFrom", List.of(delegation.toString()),
                        "visibility", "INTERNAL"));
        open(delegation);
        assertThat(page()).contains("Gửi hàng mẫu thử").doesNotContain("Chưa ghi cam kết nào");
    }

    @Test
    void itStandsInTheListAndOnThePagesOfItsSides() {
        Links.open("delegations?direction=OUTBOUND&progress=PREPARING&province=48&country=JP&from=" + day(14));
        assertThat(page()).contains("1 đoàn");
        Links.open("delegations?direction=INBOUND");
        assertThat(page()).contains("0 đoàn");
        open(partner);
        assertThat(page()).contains("Đoàn xúc tiến thử");
        Links.open(Links.province("48"));
        assertThat(page()).contains("Đoàn xúc tiến thử");
        Links.open(Links.country("JP"));
        assertThat(page()).contains("Đoàn xúc tiến thử");
    }

    @Test
    void whatIsToBeDoneForItStandsInTheWorklistUntilItIsDoneOrItIsOff() {
        assertThat(tasks()).containsExactlyInAnyOrder("OVERDUE Mua quà thử", "DUE_SOON Dịch tài liệu thử");

        jdbc.sql("update delegation set report_due_by = :day::date")
                .param("day", day(5))
                .update();
        jdbc.sql("update delegation_task set done_on = :day::date where text_vi = 'Mua quà thử'")
                .param("day", day(0))
                .update();
        assertThat(tasks()).containsExactlyInAnyOrder("DUE_SOON null", "DUE_SOON Dịch tài liệu thử");

        jdbc.sql("update delegation set status = 'CANCELLED'").update();
        assertThat(tasks()).isEmpty();
    }

    private List<String> tasks() {
        return worklists.of(Scope.EVERYTHING).tasks().stream()
                .filter(task -> task.kind() == TaskKind.DELEGATION_TASK || task.kind() == TaskKind.DELEGATION_REPORT)
                .filter(task -> task.stage() != Stage.IN_HAND)
                .map(task -> task.stage() + " " + task.detailVi())
                .toList();
    }

    private String day(int fromToday) {
        return calendar.today().plusDays(fromToday).toString();
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
