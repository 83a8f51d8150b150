package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NothingThereIT extends Journey {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/partners/999999999",
                "/partners/abc",
                "/provinces/99",
                "/countries/XX",
                "/record/nonsense",
                "/nowhere"
            })
    void anAddressWithoutARecordSaysSoAndOffersSearch(String path) {
        expectProblem(address(path));
        open(path);
        seePage("Không tìm thấy trang này");
        navigation("Danh mục trang", "Tỉnh, thành phố").waitFor();
        assertThat(page.locator("body").innerText()).doesNotContain("Exception", "vn.caunoi", "\tat ");

        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Tìm trong sổ"))
                .click();
        seePage("Tìm kiếm");
    }
}
