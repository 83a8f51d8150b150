package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caunoi.base.Lang;

/** A mission reads the sheet of a province, in the language of whom it is for, and prints it. */
class ProvinceSheetIT extends Journey {

    @Test
    void theWayLeadsFromTheProvinceToItsSheetAndBack() {
        open("/provinces/86");
        seePage("Vĩnh Long");
        find(AriaRole.LINK, "Phiếu thông tin").click();
        seePage("Phiếu thông tin: Vĩnh Long");
        see("Phiếu chưa đầy đủ. Còn thiếu:");
        assertAccessible();

        find(AriaRole.LINK, "Trang của tỉnh").click();
        seePage("Vĩnh Long");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPrintedIsTheSheetAndNothingAroundIt(Lang lang) {
        readIn(lang);
        open("/provinces/86/sheet?asOf=2025-06-30");
        awaitIdle();
        var print = find(AriaRole.BUTTON, lang == Lang.VI ? "In phiếu" : "Print");
        assertThat(print.isVisible()).isTrue();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(print.isVisible()).isFalse();
        assertThat(page.getByRole(AriaRole.NAVIGATION).first().isVisible()).isFalse();
        assertThat(page.getByText(lang == Lang.VI ? "giày dép" : "footwear")
                        .first()
                        .isVisible())
                .isTrue();
    }

    @Test
    void whoeverChoosesASectorFindsDivisionsBelowTheirSection() {
        open("/needs");
        seePage("Nhu cầu, khả năng");
        page.getByLabel("Lĩnh vực").fill("dien tu");

        find(AriaRole.OPTION, "C26 – Sản xuất sản phẩm điện tử, máy tính và sản phẩm quang học")
                .click();

        page.waitForURL(address -> address.contains("sector=26"));
    }
}
