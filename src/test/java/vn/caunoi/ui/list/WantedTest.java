package vn.caunoi.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.caunoi.province.ProvinceKind;
import vn.caunoi.province.ProvinceOrder;

class WantedTest {

    @Test
    void theAddressReadsBackAsItWasWritten() {
        var wanted = Wanted.NONE.with("kind", "PROVINCE").with("text", "Đà Nẵng & more");

        assertThat(Wanted.of(QueryParameters.fromString(wanted.address().getQueryString())))
                .isEqualTo(wanted);
    }

    @Test
    void valuesAreReadByWhatTheyAreFor() {
        var wanted = Wanted.of(QueryParameters.fromString("kind=PROVINCE&asOf=2024-01-01&coastal=false&sort=NAME"));

        assertThat(wanted.choice("kind", ProvinceKind.class)).isEqualTo(ProvinceKind.PROVINCE);
        assertThat(wanted.day("asOf")).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(wanted.flag("coastal")).isFalse();
        assertThat(wanted.order(ProvinceOrder.CODE)).isEqualTo(ProvinceOrder.NAME);
    }

    @Test
    void whatCannotBeReadCountsAsAbsent() {
        var wanted = Wanted.of(QueryParameters.fromString("kind=EMPIRE&asOf=soon&coastal=perhaps&sort=SIZE&text="));

        assertThat(wanted.choice("kind", ProvinceKind.class)).isNull();
        assertThat(wanted.day("asOf")).isNull();
        assertThat(wanted.flag("coastal")).isNull();
        assertThat(wanted.text("text")).isNull();
        assertThat(wanted.order(ProvinceOrder.CODE)).isEqualTo(ProvinceOrder.CODE);
    }
}
