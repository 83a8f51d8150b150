package vn.caunoi.ui.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caunoi.DatabaseTest;
import vn.caunoi.base.Lang;
import vn.caunoi.ui.Links;

@DatabaseTest
class CoverageViewTest extends SpringBrowserlessTest {

    @ParameterizedTest
    @EnumSource
    void everyProvinceStandsInTheTableWithWhatItMisses(Lang lang) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(lang.name()));
        Links.open(Links.COVERAGE);

        assertThat(find(H1.class).single().getText()).isEqualTo(lang == Lang.VI ? "Độ phủ dữ liệu" : "Coverage");
        assertThat(provinces()).isEqualTo(34);
        assertThat(texts(UI.getCurrent()).toList()).noneMatch("…"::equals);
    }

    @Test
    void thereAre63SheetsBeforeTheMerger() {
        Links.open("coverage?asOf=2025-06-30");

        assertThat(provinces()).isEqualTo(63);
        assertThat(find(Paragraph.class)
                        .withClassName("coverage-number")
                        .single()
                        .getText())
                .startsWith("0/63 tỉnh, thành phố")
                .endsWith("30/06/2025");
    }

    @Test
    void theNumberOfALackLeadsToTheProvincesThatHaveIt() {
        Links.open("coverage?asOf=2025-06-30");
        var lack = findInView(Anchor.class).all().stream()
                .filter(link -> link.getHref().endsWith("lacking=STRENGTHS"))
                .findFirst()
                .orElseThrow();
        var missing = Integer.parseInt(lack.getText().replaceAll(".*?(\\d+)/63$", "$1"));

        Links.open(lack.getHref());

        assertThat(provinces()).isEqualTo(missing).isLessThan(63);
        assertThat(texts(UI.getCurrent()).toList()).contains("Chỉ hiển thị các tỉnh chưa đạt: Thế mạnh. ");
    }

    @Test
    void theNumberOfAGapLeadsToAsManyRelations() {
        Links.open(Links.COVERAGE);
        var card = findInView(Anchor.class).all().stream()
                .filter(link -> link.getHref().equals("relations?hasActivity=false"))
                .findFirst()
                .orElseThrow();
        var count = card.getElement().getChild(0).getText();

        Links.open(card.getHref());

        assertThat(find(Span.class).withClassName("cn-count").single().getText())
                .isEqualTo(count + " quan hệ");
    }

    @Test
    void whatCannotBeReadInTheAddressIsLeftOut() {
        Links.open("coverage?asOf=someday&lacking=NOTHING");

        assertThat(provinces()).isEqualTo(34);
    }

    /** The rows of the first table, without its heads. */
    private int provinces() {
        return (int) rows(find(NativeTable.class).all().getFirst()).count() - 1;
    }

    private static Stream<Component> rows(Component component) {
        return component
                .getChildren()
                .flatMap(child -> child instanceof NativeTableRow ? Stream.of(child) : rows(child));
    }

    private static Stream<String> texts(Component component) {
        return Stream.concat(
                Stream.of(component.getElement().getText()),
                component.getChildren().flatMap(CoverageViewTest::texts));
    }
}
