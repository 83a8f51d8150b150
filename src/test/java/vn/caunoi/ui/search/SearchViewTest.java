package vn.caunoi.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import vn.caunoi.DatabaseTest;
import vn.caunoi.ui.Links;

@DatabaseTest
class SearchViewTest extends SpringBrowserlessTest {

    @Test
    void resultsStandByKindEachALinkToItsPage() {
        Links.open("search?q=fukuoka");

        assertThat(findInView(H2.class).all()).extracting(H2::getText).contains("Đối tác", "Cơ quan đại diện Việt Nam");
        assertThat(findInView(Anchor.class).withText("Tỉnh Fukuoka").single().getHref())
                .matches("partners/\\d+");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Tìm “fukuoka” · Cầu Nối");
    }

    @Test
    void whatIsNotFoundIsToldWithAdvice() {
        Links.open("search?q=qqqqzzzz");

        assertThat(findInView(H2.class).single().getText()).isEqualTo("Không tìm thấy gì cho “qqqqzzzz”");
    }

    @Test
    void theWordsCanBeTypedOnThePage() {
        Links.open("search");

        test(findInView(TextField.class).single()).setValue("ngoai vu toan quoc lan thu 21");

        assertThat(findInView(Anchor.class)
                        .withText("Hội nghị Ngoại vụ toàn quốc lần thứ 21")
                        .exists())
                .isTrue();
    }

    @Test
    void noTextIsTooLongToBeSearchedFor() {
        Links.open("search?q=" + "a".repeat(900));

        assertThat(findInView(TextField.class).single().getValue()).hasSize(200);
    }
}
