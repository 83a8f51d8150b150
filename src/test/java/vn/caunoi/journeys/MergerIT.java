package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Nothing crosses 1 July 2025 in silence. */
class MergerIT extends Journey {

    @Test
    void thereAre34ProvincesTodayAndThereWere63() {
        open("/provinces");
        see("34 tỉnh, thành phố");
        open("/provinces?asOf=2024-01-01");
        see("63 tỉnh, thành phố");
    }

    @Test
    void theSameCodeNamesLongAnInItsDayAndTayNinhToday() {
        open("/provinces/80");
        assertThat(heading()).contains("Tây Ninh").doesNotContain("Long An");
        open("/provinces/80?asOf=2024-01-01");
        assertThat(heading()).contains("Long An").doesNotContain("Tây Ninh");
    }

    @Test
    void figuresOf2022StandUnderTheVinhLongThatEarnedThem() {
        open("/provinces/86");
        var before = find(AriaRole.REGION, "Số liệu của các tỉnh trước hợp nhất");
        before.waitFor();
        assertThat(before.innerText()).contains("793", "37,91", "2022", "tỉnh Vĩnh Long, địa giới trước 01/07/2025");
        var facts = find(AriaRole.REGION, "Thông tin chính");
        assertThat(facts.innerText()).doesNotContain("793");
        assertThat(page.locator("#figures").allInnerTexts())
                .allSatisfy(today -> assertThat(today).doesNotContain("793"));
    }
}
