package vn.caunoi.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.H2;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.DatabaseTest;
import vn.caunoi.ui.Links;

/** A report is written of whatever the address asks for, and of the country and this month where it asks for nothing. */
@DatabaseTest
class ReportViewTest extends SpringBrowserlessTest {

    @ParameterizedTest
    @CsvSource({
        "reports, Báo cáo tháng 11/2026: Cả nước",
        "reports?month=2026-10&province=48, Báo cáo tháng 10/2026: Đà Nẵng",
        "reports?month=nonsense&province=zz, Báo cáo tháng 11/2026: Cả nước"
    })
    void itsTitleSaysOfWhatAndWhen(String address, String title) {
        Links.open(address);
        assertThat(find(H2.class).all()).extracting(H2::getText).contains(title);
    }
}
