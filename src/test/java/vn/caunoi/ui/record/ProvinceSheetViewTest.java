package vn.caunoi.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.base.Lang;
import vn.caunoi.ui.Links;

/** The sheet of a province as it is read and printed. */
class ProvinceSheetViewTest extends RecordPageTest {

    @ParameterizedTest
    @EnumSource
    void everyPartHasAWordInBothLanguages(Lang lang) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(lang.name()));

        Links.open("provinces/86/sheet?asOf=2025-06-30");

        assertThat(find(H1.class).single().getText())
                .startsWith(
                        lang == Lang.VI
                                ? "Phiếu thông tin: Vĩnh Long (trước 01/07/2025)"
                                : "Fact sheet: Vinh Long (before");
        assertThat(texts(UI.getCurrent()))
                .noneMatch(text -> text.equals("…") || text.contains("!{") || text.startsWith("sheet."));
    }

    @Test
    void itSaysPlainlyWhatIsMissing() {
        Links.open("provinces/86/sheet");

        assertThat(page())
                .contains("Phiếu chưa đầy đủ. Còn thiếu:")
                .contains("Thế mạnh: ")
                .contains("Chưa ghi nhận dự án nào đang kêu gọi đầu tư.");
    }

    @Test
    void everyLineSaysWhereItIsKnownFromAndWhoseItIs() {
        Links.open("provinces/86/sheet");

        assertThat(section("sheet-needs"))
                .contains("Vĩnh Long triển khai hợp tác lao động")
                .contains("Lao động")
                .contains("Vĩnh Long (trước 01/07/2025)")
                .contains("Nguồn: Bài báo: Ngoại giao kinh tế của tỉnh Vĩnh Long");
        assertThat(section("sheet-products")).contains("giày dép");
    }

    @Test
    void thePageOfTheProvinceAndTheCoverageLeadToIt() {
        Links.open("provinces/86");
        assertThat(addresses()).contains("provinces/86/sheet");

        Links.open("coverage?asOf=2025-06-30");
        assertThat(addresses()).contains("provinces/86/sheet?asOf=2025-06-30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"provinces/83/sheet", "provinces/nowhere/sheet"})
    void aCodeThatNamesNoProvinceOfTheDayHasNoSheet(String address) {
        Links.open(address);

        assertThat(find(H1.class).single().getText()).isEqualTo("Không tìm thấy trang này");
    }

    private List<String> addresses() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
