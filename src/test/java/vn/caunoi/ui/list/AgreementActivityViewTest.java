package vn.caunoi.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.DatabaseTest;
import vn.caunoi.agreement.ActivationBy;
import vn.caunoi.base.Lang;
import vn.caunoi.ui.Links;

@DatabaseTest
@Transactional
class AgreementActivityViewTest extends SpringBrowserlessTest {
    private static final String LISTS = Links.AGREEMENTS + "?";

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource
    void thePageSpeaksBothLanguages(Lang lang) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(lang.name()));
        Links.open(Links.AGREEMENT_ACTIVITY);

        assertThat(find(H1.class).single().getText())
                .isEqualTo(lang == Lang.VI ? "Thỏa thuận còn sống" : "Agreements alive");
        assertThat(page())
                .contains(lang == Lang.VI ? "dấu hiệu trong 24 tháng" : "within the last 24 months")
                .doesNotContain("{0}", "!{");
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberIsTheLengthOfTheListThatItLeadsTo(ActivationBy by) {
        Links.open(Links.AGREEMENT_ACTIVITY + "?by=" + by);
        var numbers = numbers();
        assertThat(numbers).hasSizeGreaterThan(5);
        var step = Math.max(1, numbers.size() / 12);
        for (int each = 0; each < numbers.size(); each += step) {
            var number = numbers.get(each);
            Links.open(number.getHref());
            assertThat(find(Span.class).withClassName("cn-count").single().getText())
                    .as(number.getHref())
                    .isEqualTo(number.getText() + " thỏa thuận");
        }
    }

    @Test
    void aConditionGoesOnIntoTheLists() {
        Links.open(Links.AGREEMENT_ACTIVITY + "?by=YEAR&province=48");

        assertThat(numbers())
                .isNotEmpty()
                .allSatisfy(number -> assertThat(number.getHref())
                        .contains("province=48", "signed=true")
                        .doesNotContain("by="));
    }

    @Test
    void theRateSaysWhatItIsReckonedFrom() {
        Links.open(Links.AGREEMENT_ACTIVITY);
        assertThat(page()).containsPattern("\\d+(,\\d)?% \\(\\d+ / \\d+\\)");
    }

    @Test
    void whereNothingIsCountedThePageSaysWhatToDo() {
        Links.open(Links.AGREEMENT_ACTIVITY + "?signedFrom=2026-11-20&signedTo=2026-11-20");
        assertThat(page()).contains("Hãy bớt điều kiện.");
    }

    @Test
    void whatRunsOutSoonIsListedAndLeadsToTheWholeList() {
        Links.open(Links.AGREEMENT_ACTIVITY);
        assertThat(page()).contains("Hãy ghi “Ngày hết hạn”");
        jdbc.sql("update agreement set expires_on = date '2027-01-02' where id = (select min(id) from agreement)")
                .update();

        Links.open(Links.AGREEMENT_ACTIVITY);
        assertThat(page()).contains("02/01/2027");
        Links.open(find(Anchor.class)
                .withText("Xem tất cả trong danh sách")
                .single()
                .getHref());
        assertThat(find(Span.class).withClassName("cn-count").single().getText())
                .isEqualTo("1 thỏa thuận");
    }

    private List<Anchor> numbers() {
        return findInView(Anchor.class).all().stream()
                .filter(link ->
                        link.getHref().startsWith(LISTS) && link.getHref().contains("signed=true"))
                .toList();
    }

    private String page() {
        return words(find(Main.class).single().getElement());
    }

    private static String words(Element element) {
        return element.isTextNode()
                ? element.getText()
                : String.join(
                        " ",
                        element.getChildren()
                                .map(AgreementActivityViewTest::words)
                                .toList());
    }
}
