package vn.caunoi.ui.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Role;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Recorded;
import vn.caunoi.ui.Links;

/** A briefing is edited, released, and read as it was, on its pages. */
@DatabaseTest
@Transactional
class ReleaseViewTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Directory directory;

    @Test
    @As(Role.MINISTRY_OFFICER)
    void aSentenceIsAddedAndChangedAndTakenOutInItsPlace() {
        open();
        test(find(NativeButton.class).withText("Thêm câu").all().getFirst()).click();
        area("Tiếng Việt").setValue("Cảm ơn bạn đã đón đoàn.");
        save();

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(page()).contains("Cảm ơn bạn đã đón đoàn.", "Người soạn ghi: MINISTRY_OFFICER, ");

        test(find(NativeButton.class).all().stream()
                        .filter(button ->
                                button.getElement().getAttribute("aria-label").equals("Sửa: Cảm ơn bạn đã đón đoàn."))
                        .findFirst()
                        .orElseThrow())
                .click();
        area("Tiếng Việt").setValue("Cảm ơn bạn rất nhiều.");
        save();
        assertThat(page()).contains("Cảm ơn bạn rất nhiều.").doesNotContain("Cảm ơn bạn đã đón đoàn.");
    }

    @Test
    @As(Role.MINISTRY_OFFICER)
    void aSentenceOfTheRegisterIsCorrectedOrHiddenAndShownAgain() {
        open();
        test(find(NativeButton.class).withText("Sửa").all().getFirst()).click();
        area("Tiếng Việt").setValue("Câu đã sửa.");
        save();
        assertThat(page()).contains("Câu đã sửa.", "Thay câu của sổ", "Theo sổ: ");

        test(find(NativeButton.class).withText("Sửa").all().get(1)).click();
        test(find(Checkbox.class).withCaption("Chỉ ẩn câu này khỏi tài liệu").single())
                .click();
        save();
        assertThat(area("Lý do ẩn").getErrorMessage()).contains("Hãy nêu lý do ẩn");
        area("Lý do ẩn").setValue("Không dùng cho cuộc gặp này.");
        save();
        assertThat(page()).contains("Người soạn đã ẩn: 1", "Không dùng cho cuộc gặp này.");

        test(find(NativeButton.class).withText("Hiện lại").single()).click();
        assertThat(page()).doesNotContain("Người soạn đã ẩn");
    }

    @Test
    @As(Role.MINISTRY_OFFICER)
    void aBriefingIsReleasedWithAWordOnWhatIsOpenAndReadAsItWas() {
        open();
        test(find(Button.class).withText("Phát hành").single()).click();
        release();
        assertThat(area("Vì sao vẫn phát hành").getErrorMessage()).contains("điều cần kiểm tra");
        area("Vì sao vẫn phát hành").setValue("Đã đọc từng điều.");
        release();

        assertThat(find(H1.class).single().getText()).startsWith("Tài liệu phục vụ gặp gỡ: ");
        assertThat(page())
                .contains("Bản phát hành số 1, ngày ", ", MINISTRY_OFFICER", "Đã đọc từng điều.", "Đã mở: 1 lần");
        assertThat(find(Anchor.class).all().stream()
                        .filter(link -> link.getElement().hasAttribute("download")))
                .hasSize(9);
        assertThat(find(NativeButton.class).withText("Sửa").exists())
                .as("what is released is not changed")
                .isFalse();

        Links.open(find(Anchor.class)
                .withText("Đã đổi gì từ khi phát hành")
                .single()
                .getHref());
        assertThat(page()).contains("Khác với hôm nay: 0 câu");

        Links.open(Links.BRIEFINGS);
        assertThat(page()).contains("Bản phát hành số 1, ngày ");
        Links.open(Links.BRIEFINGS + "?province=48");
        assertThat(page()).contains("Chưa có bản phát hành nào");
    }

    @Test
    @As(Role.MINISTRY_OFFICER)
    void aReleaseIsMarkedWhenItHoldsNoMore() {
        open();
        test(find(Button.class).withText("Phát hành").single()).click();
        area("Vì sao vẫn phát hành").setValue("Đã đọc từng điều.");
        release();
        test(find(Button.class).withText("Hết hiệu lực").single()).click();
        area("Lý do").setValue("Đoàn đã hoãn.");
        test(find(Button.class).withText("Hết hiệu lực").all().getLast()).click();

        assertThat(page()).contains("Đã thay thế ngày ", "Lý do thay thế: Đoàn đã hoãn.");
        assertThat(find(Button.class).withText("Hết hiệu lực").exists()).isFalse();
    }

    @Test
    @As(Role.READER)
    void whoOnlyReadsFindsNothingToChange() {
        open();

        assertThat(find(NativeButton.class).withText("Sửa").exists()).isFalse();
        assertThat(find(NativeButton.class).withText("Thêm câu").exists()).isFalse();
        assertThat(find(Button.class).withText("Phát hành").exists()).isFalse();
        assertThat(page()).contains("Các bản đã phát hành");
    }

    @Test
    void aReleaseThatIsNotThereIsMissed() {
        Links.open(Links.release(999_999_999L));

        assertThat(find(H2.class).all()).isEmpty();
        assertThat(page()).contains("Không tìm thấy trang này");
    }

    private void open() {
        Links.open(Links.briefing(partner(), "86") + "&size=FULL");
    }

    private TextArea area(String caption) {
        return find(TextArea.class).withCaption(caption).single();
    }

    private void save() {
        test(find(Button.class).withText("Lưu").single()).click();
    }

    /** The button of the dialog stands after that of the page. */
    private void release() {
        test(find(Button.class).withText("Phát hành").all().getLast()).click();
    }

    private Recorded partner() {
        return directory.find(jdbc.sql("""
                        select partner_id from relation
                        group by partner_id order by count(*) desc, partner_id limit 1""").query(Long.class).single()).orElseThrow();
    }

    private String page() {
        return find(Main.class).all().isEmpty()
                ? getCurrentView().getElement().getTextRecursively()
                : find(Main.class).single().getElement().getTextRecursively();
    }
}
