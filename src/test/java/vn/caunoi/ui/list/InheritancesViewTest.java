package vn.caunoi.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.TestCaller;
import vn.caunoi.account.Caller;
import vn.caunoi.account.Role;
import vn.caunoi.agreement.Inheritance;
import vn.caunoi.agreement.Inheritances;
import vn.caunoi.base.PageRequest;
import vn.caunoi.ui.Links;

@DatabaseTest
@Transactional
@As(value = Role.PROVINCE_OFFICER, provinces = "48")
class InheritancesViewTest extends SpringBrowserlessTest {

    @Autowired
    private Inheritances inheritances;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theQueueIsReadPageByPage() {
        Links.open(Links.INHERITANCES);
        var waiting = inheritances.countPending(null);
        assertThat(count()).isEqualTo(waiting + " thỏa thuận chờ quyết định");
        assertThat(waiting).isGreaterThan(20);
        assertThat(items()).isEqualTo(20);

        test(find(NativeButton.class).withText("Xem thêm").single()).click();
        assertThat(items()).isEqualTo(Math.min(40, waiting));
    }

    @Test
    void anOfficerDecidesForTheirOwnProvinceOnly() {
        Links.open(Links.inheritances("48"));
        assertThat(find(Button.class).withText("Xác nhận").exists()).isTrue();

        Links.open(Links.inheritances("79"));
        assertThat(items()).isPositive();
        assertThat(find(Button.class).withText("Xác nhận").exists()).isFalse();
    }

    @Test
    void anybodySeesTheQueueAndHowToDecide() {
        TestCaller.be(Caller.ANYBODY);
        Links.open(Links.inheritances("48"));
        assertThat(page()).contains("đăng nhập để quyết định");
        assertThat(find(Button.class).withText("Xác nhận").exists()).isFalse();
    }

    @Test
    void aConfirmationTakesTheAgreementFromTheQueueAndStandsOnItsPage() {
        var first = first();
        var waiting = inheritances.countPending("48");
        Links.open(Links.inheritances("48"));
        test(find(Button.class).withText("Xác nhận").all().getFirst()).click();
        test(find(DatePicker.class).single()).setValue(LocalDate.of(2026, 3, 2));
        test(find(TextField.class).withCaption("Số văn bản").single()).setValue("12/QĐ-UBND");
        confirm("Xác nhận");

        assertThat(count()).isEqualTo((waiting - 1) + " thỏa thuận chờ quyết định");
        Links.open(Links.agreement(first.agreementId()));
        assertThat(page()).contains("Kế thừa sau sáp nhập", "Xác nhận tiếp tục", "02/03/2026", "12/QĐ-UBND");
    }

    @Test
    void anAmendmentNeedsToSayWhatItAmends() {
        Links.open(Links.agreement(first().agreementId()));
        assertThat(page()).contains("Chưa quyết định");
        test(find(Button.class).withText("Sửa đổi").single()).click();
        confirm("Sửa đổi");
        var amends = find(TextField.class).withCaption("Sửa đổi điều gì").single();
        assertThat(amends.isInvalid()).isTrue();

        test(amends).setValue("Điều 2");
        confirm("Sửa đổi");
        assertThat(page()).contains("Tiếp tục, có sửa đổi", "Sửa đổi, bổ sung", "Điều 2");
    }

    @Test
    void whatIsRefusedIsToldInTheDialogue() {
        var first = first();
        Links.open(Links.agreement(first.agreementId()));
        test(find(Button.class).withText("Chấm dứt").single()).click();
        jdbc.sql("""
                        insert into inheritance (agreement_id, successor_id, decision, decided_on)
                        values (:agreement, :successor, 'CONFIRMED', '2026-01-01')""")
                .param("agreement", first.agreementId())
                .param("successor", first.successorId())
                .update();
        confirm("Chấm dứt");

        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        assertThat(words(find(Dialog.class).single().getElement())).contains("chỉ được ghi một lần");
    }

    @Test
    void anEmptyQueueSaysWhatComesNext() {
        Links.open(Links.inheritances("01"));
        assertThat(count()).isEqualTo("0 thỏa thuận chờ quyết định");
        assertThat(page()).contains("Không còn thỏa thuận nào chờ quyết định", "Xem mọi tỉnh");
    }

    private Inheritance first() {
        return inheritances.pending("48", PageRequest.first(1)).nodes().getFirst();
    }

    /** The button of the dialogue, which bears the word of the one that opened it. */
    private void confirm(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private int items() {
        return (int) find(OrderedList.class)
                .withClassName("record-list")
                .single()
                .getChildren()
                .filter(ListItem.class::isInstance)
                .count();
    }

    private String count() {
        return find(Span.class).withClassName("cn-count").single().getText();
    }

    private String page() {
        return words(find(Main.class).single().getElement());
    }

    private static String words(Element element) {
        return element.isTextNode()
                ? element.getText()
                : String.join(
                        " ",
                        element.getChildren().map(InheritancesViewTest::words).toList());
    }
}
