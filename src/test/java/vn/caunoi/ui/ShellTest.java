package vn.caunoi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.sidenav.SideNavItem;
import org.junit.jupiter.api.Test;
import vn.caunoi.DatabaseTest;

@DatabaseTest
class ShellTest extends SpringBrowserlessTest {

    @Test
    void theMenuLeadsToEveryListInVietnamese() {
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .containsExactly(
                        "Trang chủ",
                        "Việc cần làm",
                        "Bảng công việc",
                        "Dịp sắp tới",
                        "Nhu cầu, khả năng",
                        "Dự án kêu gọi",
                        "Đề xuất, kiến nghị",
                        "Ghép nối đối tác",
                        "Đoàn ra, đoàn vào",
                        "Cam kết",
                        "Thời hạn theo luật",
                        "Thỏa thuận kế thừa",
                        "Tỉnh, thành phố",
                        "Đối tác",
                        "Quan hệ",
                        "Thỏa thuận",
                        "Sự kiện",
                        "Hội nghị",
                        "Quốc gia",
                        "Cơ quan đại diện",
                        "Nguồn",
                        "Mạng lưới quan hệ",
                        "Bản đồ",
                        "So sánh tỉnh",
                        "Thỏa thuận còn sống",
                        "Độ phủ dữ liệu",
                        "Báo cáo tháng",
                        "Truy vấn GraphQL");
    }

    @Test
    void theFirstThingToReachIsTheWayPastTheMenu() {
        assertThat(find(Anchor.class).withClassName("skip-link").single().getText())
                .isEqualTo("Chuyển đến nội dung");
        assertThat(find(Main.class).single().getId()).contains("main");
    }

    @Test
    void typingFindsAProvinceWithoutItsDiacriticsAndChoosingOpensIt() {
        var field = find(ComboBox.class).withClassName("shell-search").single();

        test(field).setFilter("da nang");

        assertThat(test(field).getSuggestions()).first().isEqualTo("Đà Nẵng");
        assertThat(test(field).getSuggestions()).last().isEqualTo("Tất cả kết quả cho “da nang”");
    }

    @Test
    void anUnknownAddressSaysSoAndOffersSearchAndTheWayHome() {
        Links.open("no/such/page");

        assertThat(find(H1.class).single().getText()).isEqualTo("Không tìm thấy trang này");
        assertThat(find(Anchor.class).withClassName("skip-link").exists()).isTrue();
        assertThat(find(Main.class).single().getElement().getTextRecursively())
                .contains("Tìm trong sổ", "Về trang chủ");
    }

    @Test
    void aFailureIsToldCalmlyWithAReferenceAndWithoutItsCause() {
        Links.open("failing-for-tests");

        assertThat(find(H1.class).single().getText()).isEqualTo("Trang gặp sự cố");
        assertThat(find(Paragraph.class).all())
                .anySatisfy(text -> assertThat(text.getText()).containsPattern("mã [0-9A-F]{6}"));
        assertThat(find(Main.class).single().getElement().getTextRecursively()).doesNotContain("secret", "Exception");
    }

    @Test
    void everyPageNamesItselfInTheBrowser() {
        Links.open(Links.PARTNERS);

        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Đối tác · Cầu Nối");
    }
}
