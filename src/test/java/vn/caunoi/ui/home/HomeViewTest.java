package vn.caunoi.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;
import vn.caunoi.DatabaseTest;
import vn.caunoi.ui.Links;

@DatabaseTest
class HomeViewTest extends SpringBrowserlessTest {

    @Test
    void theHomePageOpensFirst() {
        assertThat(find(H1.class).single().getText()).isEqualTo("Sổ đối ngoại địa phương Việt Nam");
    }

    @Test
    void everyProvinceOfTodayIsThereByNameBesideTheMap() {
        assertThat(findInView(Anchor.class).all())
                .filteredOn(link -> link.getHref().matches("provinces/\\d\\d"))
                .hasSize(34);
    }

    @Test
    void aGapLeadsToAsManyRecordsAsItCounts() {
        var gap = findInView(Anchor.class)
                .withText("quan hệ chưa rõ thời điểm thiết lập")
                .single();
        var count = gap.getParent().orElseThrow().getChildren().findFirst().orElseThrow();
        var expected = count.getElement().getText() + " quan hệ";

        Links.open(gap.getHref());

        assertThat(find(Span.class).withClassName("cn-count").single().getText())
                .isEqualTo(expected);
    }
}
