package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class LanguageIT extends Journey {

    @Test
    void theOtherLanguageComesAtTheSameAddressAndStaysUntilTheReaderGoesBack() {
        open("/provinces/48");
        assertThat(language()).isEqualTo("vi");

        find(AriaRole.BUTTON, "Read in English").click();
        navigation("Pages", "Partners").waitFor();
        awaitIdle();
        assertThat(page.url()).isEqualTo(address("/provinces/48"));
        assertThat(language()).isEqualTo("en");
        find(AriaRole.REGION, "Relationship network").waitFor();

        navigation("Pages", "Partners").click();
        seePage("Partners");
        assertThat(language()).isEqualTo("en");

        page.reload();
        seePage("Partners");

        find(AriaRole.BUTTON, "Đọc bằng tiếng Việt").click();
        seePage("Đối tác");
        assertThat(page.url()).isEqualTo(address("/partners"));
        assertThat(language()).isEqualTo("vi");
        navigation("Danh mục trang", "Tỉnh, thành phố").waitFor();
    }

    @Test
    void aListsConditionsOutlastTheChangeOfLanguage() {
        open("/provinces?region=MEKONG_RIVER_DELTA");
        see("5 tỉnh, thành phố");
        find(AriaRole.BUTTON, "Read in English").click();
        see("5 provinces");
        awaitIdle();
        assertThat(page.url()).isEqualTo(address("/provinces?region=MEKONG_RIVER_DELTA"));
    }
}
