package vn.caunoi.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.DatabaseTest;
import vn.caunoi.base.Lang;
import vn.caunoi.province.Province;
import vn.caunoi.ui.Links;

@DatabaseTest
class CompareViewTest extends SpringBrowserlessTest {

    @ParameterizedTest
    @EnumSource
    void provincesStandSideBySideInTheOrderOfTheAddress(Lang lang) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(lang.name()));
        Links.open("compare?p=48,31,86");

        assertThat(chosen()).containsExactly("provinces/48", "provinces/31", "provinces/86");
        assertThat(section("measures")).contains("28");
        assertThat(texts(UI.getCurrent()).toList()).noneMatch("…"::equals);
    }

    @Test
    void theBridgeBetweenOldAndNewIsTold() {
        Links.open("compare?p=48,86");

        assertThat(section("measures")).contains("28 của tỉnh cũ", "1 của tỉnh cũ");
        assertThat(section("alone")).contains("Là số liệu của tỉnh cũ, địa giới khác", "Vĩnh Long (trước 01/07/2025)");
    }

    @Test
    void whatAllHaveAndWhatOnlyOneHasIsNamed() {
        Links.open("compare?p=48,31");

        assertThat(section("shared")).contains("Hàn Quốc", "Chỉ Đà Nẵng có đối tác ở", "Campuchia");
    }

    @Test
    void aProvinceIsMovedTakenAwayAndAdded() {
        Links.open("compare?p=48,31");

        test(button("Chuyển Hải Phòng sang trái")).click();
        assertThat(chosen()).containsExactly("provinces/31", "provinces/48");

        test(button("Bỏ Hải Phòng")).click();
        assertThat(chosen()).containsExactly("provinces/48");
        assertThat(texts(UI.getCurrent()).toList()).contains("Hãy chọn ít nhất hai tỉnh, thành phố để so sánh.");

        @SuppressWarnings("unchecked")
        ComboBox<Province> more = findInView(ComboBox.class).single();
        test(more).selectItem("Vĩnh Long");
        assertThat(chosen()).containsExactly("provinces/48", "provinces/86");
    }

    @Test
    void aPastDayHasItsOwnProvinces() {
        Links.open("compare?p=83,84&on=2025-06-30");

        assertThat(chosen()).containsExactly("provinces/83?asOf=2025-06-30", "provinces/84?asOf=2025-06-30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "compare?p=99", "compare?p=48,48", "compare?p=48,83", "compare?p=x&on=y"})
    void withFewerThanTwoThePageSaysWhatToDo(String address) {
        Links.open(address);

        assertThat(texts(UI.getCurrent()).toList()).contains("Hãy chọn ít nhất hai tỉnh, thành phố để so sánh.");
    }

    @Test
    void theFileOpensInASpreadsheetAndHasNoFormulas() {
        var chart = new Chart(
                List.of("Đà Nẵng", "Hải Phòng"),
                List.of(new Chart.Part(
                        "measures",
                        "Tổng quan",
                        null,
                        List.of(new Chart.Line(
                                "Đối tác", null, List.of("28 (28 của tỉnh cũ; 1 chưa kiểm chứng)", "=1+1"))))));

        assertThat(new String(SpreadSheet.of(chart, Lang.VI), StandardCharsets.UTF_8))
                .isEqualTo("""
                        \uFEFFTổng quan;Đà Nẵng;Hải Phòng
                        Đối tác;"28 (28 của tỉnh cũ; 1 chưa kiểm chứng)";'=1+1

                        """.replace("\n", "\r\n"));
        assertThat(new String(SpreadSheet.of(chart, Lang.EN), StandardCharsets.UTF_8))
                .contains("Tổng quan,Đà Nẵng");
    }

    private NativeButton button(String name) {
        return findInView(NativeButton.class).all().stream()
                .filter(button -> name.equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    private List<String> chosen() {
        return findInView(ListItem.class).all().stream()
                .filter(item -> item.getParent()
                        .orElseThrow()
                        .getElement()
                        .getClassList()
                        .contains("compare-chosen"))
                .map(item -> ((Anchor) item.getChildren().findFirst().orElseThrow()).getHref())
                .toList();
    }

    private String section(String id) {
        return String.join(
                " ",
                texts(findInView(Section.class).all().stream()
                                .filter(section -> section.getId().orElse("").equals(id))
                                .findFirst()
                                .orElseThrow())
                        .toList());
    }

    private static Stream<String> texts(Component component) {
        return Stream.concat(
                Stream.of(component.getElement().getText()),
                component.getChildren().flatMap(CompareViewTest::texts));
    }
}
