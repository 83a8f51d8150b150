package vn.caunoi.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.component.RelationshipGraph;

class RecordPagesTest extends RecordPageTest {

    @ParameterizedTest
    @EnumSource(
            value = RecordKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FIGURE", "STATEMENT"})
    void everyKindOfRecordHasAPageInBothLanguagesWithAWordForEverything(RecordKind kind) {
        for (var lang : Lang.values()) {
            ids(kind).forEach(id -> hasAPage(id, lang));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyProvinceOfTodayHasAPage(Lang lang) {
        var provinces = jdbc.sql("select id from province where valid_to is null order by code")
                .query(Long.class)
                .list();
        assertThat(provinces).hasSize(34);
        provinces.forEach(id -> hasAPage(id, lang));
    }

    @ParameterizedTest
    @EnumSource
    void everyPartnerHasAPage(Lang lang) {
        var partners =
                jdbc.sql("select id from partner order by id").query(Long.class).list();
        assertThat(partners).hasSizeGreaterThan(200);
        partners.forEach(id -> hasAPage(id, lang));
    }

    private void hasAPage(long id, Lang lang) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(lang.name()));
        var record = directory.find(id).orElseThrow();
        Links.open(Links.to(record));

        assertThat(find(H1.class).single().getText()).isEqualTo(record.label(lang));
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo(record.label(lang) + " · Cầu Nối");
        assertThat(find(H2.class).all()).isNotEmpty();
        relationships();
        assertThat(texts(find(Main.class).single()))
                .as(record.label(lang))
                .noneMatch(text -> text.equals("…") || text.contains("!{") || text.startsWith("record."));
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
}
