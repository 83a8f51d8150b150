package vn.caunoi.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.DatabaseTest;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.component.ProvinceMap;
import vn.caunoi.ui.component.WorldMap;

/** What the address asks for is what the maps and the tables beside them show. */
@DatabaseTest
class MapViewTest extends SpringBrowserlessTest {

    @Test
    void todaysProvincesAreShownByTheirPartners() {
        Links.open(Links.MAP);
        assertThat(title()).startsWith("Số đối tác, ngày ");
        assertThat(find(ProvinceMap.class).all()).hasSize(1);
        assertThat(rows()).isEqualTo(34);
        assertThat(row("Đà Nẵng")).contains("28 đối tác", "28 trong 28");
    }

    @Test
    void theDayBeforeTheMergerHas63ProvincesThatInheritNothing() {
        Links.open("map?asOf=2025-06-30&measure=agreements");
        assertThat(title()).isEqualTo("Số thỏa thuận, ngày 30/06/2025");
        assertThat(rows()).isEqualTo(63);
        assertThat(findInView(Paragraph.class).withTextContaining("Kế thừa").all())
                .isEmpty();
    }

    @Test
    void oneButtonLeadsToTheDayBeforeTheMergerAndOneBack() {
        Links.open(Links.MAP);
        test(findInView(Button.class).withText("Trước sáp nhập (30/06/2025)").single())
                .click();
        assertThat(rows()).isEqualTo(63);
        test(findInView(Button.class).withText("Hôm nay").single()).click();
        assertThat(rows()).isEqualTo(34);
    }

    @Test
    void provincesWithoutAValueAreListedAsSuch() {
        Links.open("map?measure=activation");
        assertThat(findInView(Paragraph.class)
                        .withClassName("map-without")
                        .single()
                        .getText())
                .startsWith("Chưa có số liệu (")
                .contains("Cà Mau");
        assertThat(row("Cà Mau")).contains("Chưa có số liệu");
    }

    @Test
    void aFigureTellsItsPeriodScopeAndSource() {
        Links.open("map?measure=figure.population");
        assertThat(title()).startsWith("Dân số, ngày ");
        assertThat(row("Hà Nội")).contains("người", "nguồn không nêu", "Hà Nội");
        assertThat(findInView(Anchor.class).all())
                .filteredOn(link -> link.getHref().matches("sources/\\d+"))
                .hasSizeGreaterThanOrEqualTo(34);
    }

    @Test
    void theMeasuresAreThoseThatTheDayKnows() {
        Links.open("map?asOf=2025-06-30");
        @SuppressWarnings("unchecked")
        Select<MapMeasure> choice = findInView(Select.class).single();
        assertThat(choice.getListDataView().getItems().map(MapMeasure::code))
                .contains("partners", "activation", "concentration", "new", "figure.area_km2", "figure.exports");
    }

    @Test
    void theWorldIsShownByPartnersAndEachCountryLeadsOn() {
        Links.open("map?view=world");
        assertThat(title()).startsWith("Đối tác của các địa phương Việt Nam trên thế giới");
        assertThat(find(WorldMap.class).all()).hasSize(1);
        Links.open(findInView(Anchor.class).withText("Nhật Bản").single().getHref());
        assertThat(title()).startsWith("Đối tác tại Nhật Bản của các địa phương Việt Nam");
        assertThat(row("Huế")).contains("Hợp tác theo thỏa thuận");
    }

    @Test
    void aProvincesPartnersStandByCountryKindAndActivity() {
        Links.open("map?view=world&province=48");
        assertThat(title()).startsWith("Đối tác của Đà Nẵng trên thế giới");
        assertThat(row("Hàn Quốc")).containsPattern("Kết nghĩa|Hữu nghị").containsPattern("hoạt động|Chưa rõ");
    }

    @Test
    void whereNothingIsRecordedThePageSaysWhatToDo() {
        Links.open("map?view=world&province=96");
        assertThat(findInView(Paragraph.class).withClassName("cn-note").single().getText())
                .contains("Hãy chọn");
        assertThat(find(WorldMap.class).all()).hasSize(1);
    }

    @Test
    void aProvinceThatDoesNotStandOnTheDayIsMissedAloud() {
        Links.open("map?view=world&province=83");
        assertThat(findInView(Paragraph.class)
                        .withClassName("cn-note-warn")
                        .single()
                        .getText())
                .startsWith("Không có tỉnh");
        assertThat(title()).startsWith("Đối tác của các địa phương Việt Nam trên thế giới");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "map?measure=nothing&asOf=nothing",
                "map?view=world&province=99&country=99",
                "map?view=world&province=x&country=",
                "map?view=nothing&asOf=0001-01-01"
            })
    void whatCannotBeReadCountsAsAbsent(String address) {
        Links.open(address);
        assertThat(findInView(H2.class).all()).hasSize(1);
    }

    @Test
    void thePagesOfProvincesAndCountriesLeadToTheirMaps() {
        Links.open("provinces/48");
        Links.open(toTheMap());
        assertThat(findInView(ComboBox.class).all().getFirst().isEmpty()).isFalse();
        Links.open("countries/JP");
        Links.open(toTheMap());
        assertThat(title()).startsWith("Đối tác tại Nhật Bản");
        Links.open("provinces/83?asOf=2025-06-30");
        Links.open(toTheMap());
        assertThat(title()).isEqualTo("Đối tác của Bến Tre (trước 01/07/2025) trên thế giới, ngày 30/06/2025");
    }

    private String toTheMap() {
        return findInView(Anchor.class)
                .withText("Xem trên bản đồ thế giới")
                .single()
                .getHref();
    }

    private String title() {
        return findInView(H2.class).single().getText();
    }

    private long rows() {
        return findInView(NativeTableRow.class).all().stream()
                .filter(row ->
                        row.getParent().orElseThrow().getElement().getTag().equals("tbody"))
                .count();
    }

    private String row(String first) {
        return findInView(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .filter(text -> text.startsWith(first))
                .findFirst()
                .orElseThrow();
    }
}
