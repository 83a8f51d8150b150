package vn.caunoi.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.DatabaseTest;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.component.RelationshipGraph;

@DatabaseTest
class RecordPagesTest extends SpringBrowserlessTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    Directory directory;

    @ParameterizedTest
    @EnumSource(
            value = RecordKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FIGURE", "STATEMENT"})
    void everyKindOfRecordHasAPageInBothLanguagesWithAWordForEverything(RecordKind kind) {
        for (var lang : Lang.values()) {
            UI.getCurrent().setLocale(Locale.forLanguageTag(lang.name()));
            for (var id : ids(kind)) {
                var record = directory.find(id).orElseThrow();
                Links.open(Links.to(record));

                assertThat(find(H1.class).single().getText()).isEqualTo(record.label(lang));
                assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo(record.label(lang) + " · Cầu Nối");
                assertThat(find(H2.class).all()).isNotEmpty();
                relationships();
                assertThat(texts(find(Main.class).single()))
                        .noneMatch(text -> text.equals("…") || text.contains("!{") || text.startsWith("record."));
            }
        }
    }

    @Test
    void aCodeNamesWhoBoreItOnTheDay() {
        Links.open("provinces/80");
        assertThat(find(H1.class).single().getText()).isEqualTo("Tây Ninh");
        assertThat(page()).contains("Trước 01/07/2025, mã này thuộc về Long An");

        Links.open("provinces/80?asOf=2024-01-01");
        assertThat(find(H1.class).single().getText()).isEqualTo("Long An (trước 01/07/2025)");
        assertThat(page()).contains("Tỉnh này đã hợp nhất vào ngày 01/07/2025, nay thuộc: Tây Ninh");
    }

    @Test
    void aCodeThatIsNoLongerInUseOpensThePageOfWhoBoreItLast() {
        Links.open("provinces/83");

        assertThat(find(H1.class).single().getText()).isEqualTo("Bến Tre (trước 01/07/2025)");
        assertThat(page()).contains("nay thuộc: Vĩnh Long");
    }

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
    void theTableUnderTheGraphHasTheSameContentAndGrowsWithIt() {
        Links.open("provinces/86");
        relationships();
        var graph = find(RelationshipGraph.class).single();
        var before = graph.getEdges().size();
        assertThat(section("relationships")).contains("được kế thừa bởi", "Tỉnh Ehime");
        assertThat(linksInTable()).isEqualTo(before);

        var ehime = graph.getNodes().stream()
                .filter(node -> node.label().equals("Tỉnh Ehime"))
                .findFirst()
                .orElseThrow();
        assertThat(ehime.hidden()).isPositive();
        view().expand(ehime.id());

        assertThat(graph.getEdges()).hasSizeGreaterThan(before);
        assertThat(linksInTable()).isEqualTo(graph.getEdges().size());
    }

    @Test
    void aLongListIsReadPageByPage() {
        Links.open("provinces/79");
        assertThat(section("relations")).contains("Xem thêm");
        var before = section("relations").length();

        test(find(NativeButton.class).withClassName("record-more").all().getFirst())
                .click();

        assertThat(section("relations").length()).isGreaterThan(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "provinces/99",
                "provinces/xx",
                "partners/0",
                "partners/abc",
                "agreements/999999999",
                "countries/XX",
                "trade-agreements/NONE",
                "people/1",
                "relations/99999999999999999999"
            })
    void anUnknownRecordSaysSoAndOffersSearch(String address) {
        Links.open(address);

        assertThat(find(H1.class).single().getText()).isEqualTo("Không tìm thấy trang này");
        assertThat(page()).contains("Tìm trong sổ");
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

    /** A few of the kind, the first and last entered among them. */
    private List<Long> ids(RecordKind kind) {
        return jdbc.sql("""
                        (select id from record where kind = :kind order by id limit 2)
                        union (select id from record where kind = :kind order by id desc limit 2)""").param("kind", kind.name()).query(Long.class).list();
    }

    private String address(String name) {
        var id = jdbc.sql("select id from record where name_vi = :name")
                .param("name", name)
                .query(Long.class)
                .single();
        return Links.to(directory.find(id).orElseThrow());
    }

    /** What the browser asks for once the page is shown. */
    private void relationships() {
        if (find(RelationshipView.class).exists()) {
            view().load();
        }
    }

    private RelationshipView view() {
        return find(RelationshipView.class).single();
    }

    private long linksInTable() {
        return descendants(view()).filter(NativeTableRow.class::isInstance).count() - 1;
    }

    private String page() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private String section(String name) {
        return find(RecordSection.class).all().stream()
                .filter(section -> section.name().equals(name))
                .findFirst()
                .map(section ->
                        words(section.getElement()).replaceAll("\\s+", " ").replace(" ,", ","))
                .orElse("");
    }

    /** The text with a space where one element ends and the next begins. */
    private static String words(Element element) {
        return element.isTextNode()
                ? element.getText()
                : String.join(
                        " ", element.getChildren().map(RecordPagesTest::words).toList());
    }

    private static List<String> texts(Component component) {
        return descendants(component)
                .filter(each -> each.getChildren().findAny().isEmpty())
                .map(each -> each.getElement().getText())
                .toList();
    }

    private static Stream<Component> descendants(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(RecordPagesTest::descendants));
    }
}
