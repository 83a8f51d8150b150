package vn.caunoi.ui.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Role;
import vn.caunoi.ui.Links;

@DatabaseTest
@Transactional
class DeadlinesViewTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi | Thời hạn theo luật | Trả lời ý kiến bằng văn bản trong 7 ngày làm việc kể từ ngày xin ý kiến | 70/2020/QH14
            en | Legal deadlines    | Opinion in writing within 7 working days of the day of asking          | 70/2020/QH14
            """)
    void everyRuleSaysWhatItWantsAndWhichDocumentSaysSo(
            String language, String title, String sentence, String document) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));
        Links.open(Links.DEADLINES);

        assertThat(find(H1.class).single().getText()).isEqualTo(title);
        assertThat(page()).contains(sentence, document);
        assertThat(page()).doesNotContain("…", "!{");
    }

    @Test
    void theYearOfTheAddressIsShownWithItsSwappedDays() {
        Links.open("deadlines?year=2024");

        assertThat(page())
                .contains(
                        "Ngày nghỉ năm 2024",
                        "thứ Năm 08/02/2024 – thứ Tư 14/02/2024",
                        "thứ Bảy 04/05/2024",
                        "Làm bù",
                        "8662/VPCP-KGVX",
                        "Năm 2024 có 251 ngày làm việc");
        assertThat(findInView(Anchor.class).all())
                .filteredOn(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .extracting(Anchor::getText)
                .containsExactly("2024");
    }

    @ParameterizedTest
    @CsvSource({"deadlines?year=2027, 2027", "deadlines?year=nonsense, 2026"})
    void aYearThatIsNotRecordedIsSaidToBeUnknownAndNonsenseIsThisYear(String address, String year) {
        Links.open(address);

        assertThat(page()).contains("Ngày nghỉ năm " + year);
        assertThat(page().contains("Chưa ghi ngày nghỉ nào của năm 2027")).isEqualTo(year.equals("2027"));
    }

    @Test
    @As(Role.READER)
    void whoReadsFindsNoForms() {
        Links.open(Links.DEADLINES);

        assertThat(findInView(Anchor.class).all())
                .noneMatch(link -> link.getHref().endsWith(Links.NEW));
    }

    @Test
    @As(Role.MINISTRY_OFFICER)
    void theMinistryFindsTheForms() {
        Links.open(Links.DEADLINES);

        assertThat(findInView(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(Links.DEADLINE_RULES + Links.NEW, Links.HOLIDAYS + Links.NEW);
    }

    @Test
    @As(Role.PROVINCE_OFFICER)
    void aProvinceDoesNot() {
        Links.open(Links.DEADLINES);

        assertThat(findInView(Anchor.class).all())
                .noneMatch(link -> link.getHref().endsWith(Links.NEW));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VT097-A | Quá hạn        | Chưa ghi nhận đã thực hiện; quá hạn
            VT027-A | Chưa rõ ngày   | chỉ biết tháng hay năm
            VT005-A | Chưa rõ quy định | Sổ chưa ghi quy định nào áp dụng
            """)
    void anAgreementSaysInWordsHowItsDeadlinesStand(String key, String state, String explanation) {
        Links.open("agreements/"
                + jdbc.sql("select id from agreement where seed_key = :key")
                        .param("key", key)
                        .query(Long.class)
                        .single());

        assertThat(page()).contains("Thời hạn theo luật", state, explanation);
        assertThat(findInView(Anchor.class).all()).extracting(Anchor::getHref).contains(Links.DEADLINES);
    }

    @Test
    void aConferenceThatNeedsLeaveSaysUntilWhenItsFileWasDue() {
        var id = jdbc.sql("update conference set decided_by = 'PRIME_MINISTER' where seed_key = 'NV21' returning id")
                .query(Long.class)
                .single();
        Links.open("conferences/" + id);

        assertThat(page()).contains("Nộp hồ sơ xin phép tổ chức", "08/11/2023", "06/2020/QĐ-TTg", "khoản 1 Điều 4");
    }

    @Test
    void aDayOffLeadsToItsYear() {
        var id = jdbc.sql("select id from holiday where seed_key = 'HOL-2025-TET'")
                .query(Long.class)
                .single();
        Links.open("holidays/" + id);

        assertThat(page()).contains("thứ Bảy 25/01/2025 – Chủ nhật 02/02/2025", "8726/VPCP-KGVX");
        assertThat(findInView(Anchor.class).all()).extracting(Anchor::getHref).contains("deadlines?year=2025");
    }

    private String page() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
