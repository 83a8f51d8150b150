package vn.caunoi.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.DatabaseTest;
import vn.caunoi.ui.Links;

@DatabaseTest
class ListsTest extends SpringBrowserlessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                Links.PROVINCES,
                Links.PARTNERS,
                Links.RELATIONS,
                Links.AGREEMENTS,
                Links.EVENTS,
                Links.CONFERENCES,
                Links.NEEDS,
                Links.COUNTRIES,
                Links.MISSIONS,
                Links.SOURCES
            })
    void everyListShowsItsRecordsWithAWordForEverything(String list) {
        Links.open(list);

        assertThat(names()).isNotEmpty().allSatisfy(name -> assertThat(name).isNotBlank());
        assertThat(texts(UI.getCurrent()).toList()).noneMatch("…"::equals);
    }

    @Test
    void thereAreThirtyFourProvincesTodayAndSixtyThreeBeforeTheMerger() {
        Links.open(Links.PROVINCES);
        assertThat(count()).isEqualTo("34 tỉnh, thành phố");

        Links.open("provinces?asOf=2023-12-17");
        assertThat(count()).isEqualTo("63 tỉnh, thành phố");
    }

    @Test
    void theAddressAloneDecidesWhatIsShown() {
        Links.open("partners?country=JP&kind=FOREIGN_MISSION&sort=NAME_DESC");

        assertThat(names())
                .containsExactly(
                        "Tổng Lãnh sự quán Nhật Bản tại Thành phố Hồ Chí Minh",
                        "Tổng Lãnh sự quán Nhật Bản tại Bình Thuận",
                        "Đại sứ quán Nhật Bản tại Việt Nam");
    }

    @Test
    void whatTheAddressAsksInVainIsLeftOut() {
        Links.open("provinces?asOf=yesterday&kind=EMPIRE&sort=SIZE&x=y");

        assertThat(count()).isEqualTo("34 tỉnh, thành phố");
    }

    @Test
    void typingAConditionChangesTheList() {
        Links.open(Links.PARTNERS);
        var field = find(TextField.class).withCaption("Tìm theo tên").single();

        test(field).setValue("fukuoka");

        assertThat(names()).containsExactly("Tỉnh Fukuoka");
        assertThat(count()).isEqualTo("1 đối tác");
    }

    @Test
    void aListWithNothingInItSaysSoAndOffersToClearTheConditions() {
        Links.open("partners?text=zzzz");
        assertThat(count()).isEqualTo("0 đối tác");

        test(find(Button.class).withText("Xóa bộ lọc").all().getFirst()).click();

        assertThat(names()).hasSizeGreaterThan(10);
    }

    @Test
    void aListOfWhichNothingIsRecordedSaysSoAndHasNothingToClear() {
        Links.open(Links.PROJECTS);
        assertThat(texts(UI.getCurrent()).toList()).contains("Chưa ghi nhận mục nào.");
        assertThat(find(Button.class).withText("Xóa bộ lọc").all()).isEmpty();

        Links.open("projects?projectStatus=TAKEN");
        assertThat(texts(UI.getCurrent()).toList()).contains("Không có bản ghi nào khớp với bộ lọc.");
    }

    @Test
    void aRowLeadsToItsPageByARealLink() {
        Links.open("provinces?asOf=2025-06-30&text=long an");

        var link = descendants(cell(0)).filter(Anchor.class::isInstance).map(Anchor.class::cast);
        assertThat(link.map(Anchor::getHref)).containsExactly("provinces/80?asOf=2025-06-30");
    }

    @Test
    void whatIsOnlySuggestedIsMarkedSo() {
        Links.open("relations?confidence=SUGGESTED");

        assertThat(texts(cell(0)).toList()).contains("Chưa kiểm chứng");
    }

    private Grid<?> grid() {
        return find(Grid.class).single();
    }

    /** The name in each row: what the first link says. */
    private List<String> names() {
        return Stream.iterate(0, row -> row + 1)
                .limit(Math.min(15, test(grid()).size()))
                .map(row -> texts(cell(row)).findFirst().orElse(""))
                .toList();
    }

    /** The first cell of a row as wide windows show it. */
    private Component cell(int row) {
        return test(grid()).getCellComponent(row, 0);
    }

    private String count() {
        return find(Span.class).withClassName("cn-count").single().getText();
    }

    private static Stream<String> texts(Component component) {
        return descendants(component)
                .filter(each -> each.getChildren().findAny().isEmpty())
                .map(each -> each.getElement().getText())
                .filter(text -> !text.isBlank());
    }

    private static Stream<Component> descendants(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ListsTest::descendants));
    }
}
