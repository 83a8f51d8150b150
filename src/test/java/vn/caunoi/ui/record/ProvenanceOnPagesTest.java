package vn.caunoi.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.i18n.I18NProvider;
import org.junit.jupiter.api.Test;
import vn.caunoi.ui.Links;

/** What figures and dates say of themselves, and of whom they are. */
class ProvenanceOnPagesTest extends RecordPageTest {

    @Test
    void figuresOfOldVinhLongStandApartOnThePageOfTodaysUnderWhoseTheyAre() {
        Links.open("provinces/86");

        assertThat(section("figures")).contains("Dân số").doesNotContain("793", "37.010");
        assertThat(section("predecessor-figures"))
                .contains(
                        "không phải số liệu của tỉnh hiện nay",
                        "Vĩnh Long (trước 01/07/2025)",
                        "793 triệu USD",
                        "ước tính 37.010 tỷ đồng",
                        "37,91 %");
        assertThat(page()).contains("Hình thành ngày 01/07/2025 từ: Bến Tre");
        assertThat(section("timeline")).contains("Hợp nhất: Bến Tre, Trà Vinh, Vĩnh Long → Vĩnh Long");
    }

    @Test
    void aFigureSaysWhatItsSourceLeavesOpen() {
        Links.open("countries/VN");

        assertThat(section("figures")).contains("48,2 tỷ USD", "không nêu là vốn đăng ký hay vốn thực hiện");
    }

    @Test
    void aRatioKeepsTheTotalItWasStatedAgainst() {
        Links.open(address("Các địa phương Việt Nam"));

        assertThat(section("figures")).contains("34/63 địa phương", "không liên quan tới con số 34");
    }

    @Test
    void figuresThatDisagreeStandSideBySideEachWithItsDate() {
        Links.open(address("Bộ Ngoại giao"));

        assertThat(section("figures"))
                .contains("sổ giữ tất cả, không chọn thay", "76 đề xuất", "tính đến 17/12/2023", "hơn 100 đề xuất")
                .contains("Nguồn không nêu thời điểm");
    }

    @Test
    void aDoubtfulDateKeepsTheWordingOfItsSource() {
        Links.open(address("Đoàn công tác xúc tiến thương mại của tỉnh Vĩnh Long tại Hoa Kỳ"));

        assertThat(section("facts")).contains("nguồn in “11/2012”", "Chưa kiểm chứng", "rất có thể là tháng 11/2022");
    }

    @Test
    void theSourceOfAFigureIsShownOnDemand() {
        Links.open("countries/VN");
        assertThat(find(Popover.class).exists()).isFalse();

        test(find(NativeButton.class).withClassName("cn-source").all().getFirst())
                .click();

        var popover = find(Popover.class).single();
        assertThat(popover.isOpened()).isTrue();
        assertThat(descendants(popover).filter(Anchor.class::isInstance).map(Anchor.class::cast))
                .first()
                .satisfies(link -> assertThat(link.getHref()).matches("sources/\\d+"));
    }

    @Test
    void everyAspectThatACitationNamesHasAWord() {
        var aspects = jdbc.sql("select distinct about from citation where about is not null")
                .query(String.class)
                .list();

        assertThat(aspects)
                .isNotEmpty()
                .allSatisfy(aspect -> assertThat(I18NProvider.translate("record.about." + aspect))
                        .isNotEqualTo("…"));
    }
}
