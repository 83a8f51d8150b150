package vn.caunoi.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.proposal.SomeProposals.step;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SqlStatements;
import vn.caunoi.TestAccounts;
import vn.caunoi.TestCaller;
import vn.caunoi.account.Caller;
import vn.caunoi.account.Role;
import vn.caunoi.base.GlobalId;
import vn.caunoi.proposal.ProposalState;
import vn.caunoi.proposal.Proposals;
import vn.caunoi.proposal.SomeProposals;
import vn.caunoi.ui.Links;
import vn.caunoi.writing.Owners.Owner;
import vn.caunoi.writing.Writing;

@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class BoardViewTest extends SpringBrowserlessTest {
    @Autowired
    private Writing writing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Proposals proposals;

    @Autowired
    private SqlStatements statements;

    @Autowired
    private ApplicationContext context;

    private SomeProposals some;
    private GlobalId danang;

    @BeforeEach
    void enter() {
        TestAccounts.token(context, Role.PROVINCE_OFFICER);
        some = new SomeProposals(writing, jdbc);
        danang = some.enter(
                "VN34-48",
                "Của Đà Nẵng",
                Map.of("submittedOn", "2025-08-01", "dueOn", "2025-09-01", "owner", "test-ministry-officer"));
        some.enter("VN34-01", "Của Hà Nội", "2025-08-02", step("STARTED", "2025-08-10"));
    }

    @Test
    void eachStateIsAColumnWithItsCards() {
        Links.open(Links.BOARD);

        assertThat(find(H1.class).single().getText()).isEqualTo("Bảng công việc");
        assertThat(find(H2.class).all())
                .extracting(column -> column.getElement().getTextRecursively())
                .containsExactly("Đã tiếp nhận1", "Đã giao0", "Đang xử lý1", "Đã trả lời0", "Đã khép lại0");
        assertThat(cards()).containsExactly("Của Đà Nẵng", "Của Hà Nội");
        assertThat(text())
                .contains("Phụ trách: MINISTRY_OFFICER")
                .contains("Hạn 01/09/2025")
                .contains("Quá hạn");
    }

    @Test
    void theAddressAloneDecidesWhatIsShown() {
        Links.open("board?province=01");
        assertThat(cards()).containsExactly("Của Hà Nội");

        Links.open("board?overdue=true");
        assertThat(cards()).containsExactly("Của Đà Nẵng");

        Links.open("board?owner=test-ministry-officer&receiver=x&topic=NONSENSE");
        assertThat(cards()).containsExactly("Của Đà Nẵng");

        Links.open("board?mine=true");
        assertThat(cards()).as("whoever asks is another account").isEmpty();
    }

    @Test
    void aCardIsMovedWithADayAndWhoDidIt() {
        Links.open(Links.BOARD);
        moveFirst();
        var dialog = find(Dialog.class).single();
        assertThat(dialog.getHeaderTitle()).contains("Của Đà Nẵng");
        test(find(TextField.class, dialog)
                        .withCaption("Đơn vị, người thực hiện")
                        .single())
                .setValue("Vụ Tổng hợp kinh tế");
        test(find(TextArea.class, dialog).withCaption("Ghi chú").single()).setValue("Giao theo phiếu trình.");
        test(find(Button.class).withText("Chuyển").single()).click();

        var moved = proposals.find(danang.id()).orElseThrow();
        assertThat(moved.state()).isEqualTo(ProposalState.ASSIGNED);
        var step = proposals.steps(List.of(danang.id())).get(danang.id()).getFirst();
        assertThat(step.actor()).isEqualTo("Vụ Tổng hợp kinh tế");
        assertThat(step.noteVi()).isEqualTo("Giao theo phiếu trình.");
        assertThat(text()).contains("“Của Đà Nẵng” đã sang cột Đã giao (2/5).");
    }

    @Test
    void aMoveThatCannotBeSaysWhyAndChangesNothing() {
        some.enter("VN34-79", "Của TP. HCM", Map.of("submittedOn", "2025-08-01", "dueOn", "2025-08-15"));
        Links.open("board?province=79");
        moveFirst();
        var dialog = find(Dialog.class).single();
        test(find(com.vaadin.flow.component.datepicker.DatePicker.class, dialog).single())
                .setValue(LocalDate.of(2025, 7, 1));
        test(find(Button.class).withText("Chuyển").single()).click();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.getElement().getTextRecursively()).contains("đứng trước ngày gửi đề xuất");
    }

    @Test
    void severalAreGivenAtOnceAndWhatIsRefusedStaysWithItsReason() {
        Links.open(Links.BOARD);
        find(Checkbox.class).all().stream()
                .filter(box -> box.getAriaLabel().orElse("").startsWith("Chọn: "))
                .forEach(box -> test(box).click());
        assertThat(text()).contains("Đã chọn 2 thẻ");
        test(find(Button.class).withText("Giao việc").single()).click();
        @SuppressWarnings("unchecked")
        ComboBox<Owner> owner =
                find(ComboBox.class).withCaption("Người phụ trách").all().getLast();
        test(owner).selectItem("PROVINCE_OFFICER");
        test(find(Button.class).withText("Giao").single()).click();

        assertThat(proposals.find(danang.id()).orElseThrow().owner()).isEqualTo("test-province-officer");
        var dialog = find(Dialog.class).single();
        assertThat(dialog.getElement().getTextRecursively())
                .contains("Của Hà Nội")
                .contains("không có quyền")
                .doesNotContain("Của Đà Nẵng");
        assertThat(text()).contains("Đã giao 1 thẻ.");
    }

    @Test
    void aLongColumnIsReadPartByPartAtTheSameCost() {
        Links.open(Links.BOARD);
        var shortBoard = statements.during(() -> {
            Links.open("board?topic=INVESTMENT");
            return null;
        });
        for (int each = 0; each < 25; each++) {
            some.enter("VN34-86", "Kiến nghị số " + each, "2025-08-01");
        }
        var longBoard = statements.during(() -> {
            Links.open("board?kind=PARTNER_CONNECTION");
            return null;
        });

        assertThat(longBoard).hasSameSizeAs(shortBoard);
        assertThat(cards()).hasSize(21);
        test(find(NativeButton.class).withText("Xem thêm 6 thẻ").single()).click();
        assertThat(cards()).hasSize(27);
    }

    @Test
    void whoHasNotSignedInSeesTheCardsWithoutOwnersAndCanDoNothing() {
        TestCaller.be(Caller.ANYBODY);
        jdbc.sql("set local search_path to open, public").update();
        Links.open(Links.BOARD);

        assertThat(cards()).containsExactly("Của Đà Nẵng", "Của Hà Nội");
        assertThat(text()).doesNotContain("Phụ trách");
        assertThat(find(Checkbox.class).all()).isEmpty();
        assertThat(find(Button.class).withText("Chuyển…").all()).isEmpty();
    }

    private void moveFirst() {
        test(find(Button.class).withText("Chuyển…").all().getFirst()).click();
    }

    private List<String> cards() {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getHref().startsWith(Links.PROPOSALS + "/"))
                .map(Anchor::getText)
                .toList();
    }

    private String text() {
        return visible(find(BoardView.class).single().getElement());
    }

    private static String visible(Element element) {
        return element.getTextRecursively();
    }
}
