package vn.caunoi.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.base.Lang;

/** The maps: chosen, walked by keyboard, sent on and saved; Hoàng Sa and Trường Sa are Vietnam's on each. */
class MapIT extends Journey {
    private static final String ARCHIPELAGOS = "Quần đảo (Hoàng|Trường) Sa";

    @ParameterizedTest
    @EnumSource
    void theMapsAreReadableAndAccessibleOnATelephoneToo(Lang language) {
        readIn(language);
        for (var path :
                List.of("/map", "/map?view=world", "/map?view=world&province=79", "/map?view=world&country=JP")) {
            for (var width : List.of(1280, 390)) {
                page.setViewportSize(width, 844);
                open(path);
                drawn();
                assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(width);
                assertAccessible();
            }
        }
    }

    @Test
    void aMeasureAndADayAreChosenAndTheAddressKeepsThem() {
        open("/map");
        drawn();
        find(AriaRole.BUTTON, "Trước sáp nhập (30/06/2025)").click();
        see("Số đối tác, ngày 30/06/2025");
        page.locator("vaadin-select").click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Mức tập trung"))
                .click();
        see("Mức tập trung theo quốc gia (HHI), ngày 30/06/2025");
        page.waitForURL(Pattern.compile("measure=concentration"));
        assertThat(page.url()).contains("asOf=2025-06-30");
        page.reload();
        see("Mức tập trung theo quốc gia (HHI), ngày 30/06/2025");
        assertThat(page.locator("province-map a[data-code]").count()).isEqualTo(63);
        page.goBack();
        see("Số đối tác, ngày 30/06/2025");
    }

    @Test
    void theArrowKeysLeadOverTheWorldAndEnterOpensACountry() {
        open("/map?view=world");
        drawn();
        var entry = page.locator("world-map a.place[tabindex='0']");
        entry.focus();
        var first = entry.getAttribute("data-place");
        page.keyboard().press("ArrowRight");
        var second = entry.getAttribute("data-place");
        assertThat(second).isNotEqualTo(first);
        var name = entry.getAttribute("aria-label");
        assertThat(name).matches(".+: \\d+ đối tác của \\d+ tỉnh, thành phố");
        assertThat(page.locator("world-map .bar strong").innerText()).isEqualTo(name.substring(0, name.indexOf(':')));
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("country=" + second));
        page.locator("world-map .arc").first().waitFor();
    }

    @Test
    void zoomingByKeyAndButtonComesBackToTheWhole() {
        open("/map?view=world");
        drawn();
        var scene = page.locator("world-map svg[role=group] > g");
        var whole = scene.getAttribute("transform");
        find(AriaRole.BUTTON, "Phóng to").click();
        assertThat(scene.getAttribute("transform")).isNotEqualTo(whole);
        page.locator("world-map a.place[tabindex='0']").focus();
        page.keyboard().press("+");
        page.keyboard().press("0");
        page.waitForFunction(
                "whole => document.querySelector('world-map').shadowRoot.querySelector('svg[role=group] > g').getAttribute('transform') === whole",
                whole);
    }

    @Test
    void everyArcIsToldInTheTable() {
        open("/map?view=world&province=79");
        drawn();
        page.locator("world-map .arc").first().waitFor();
        var arcs = page.locator("world-map svg[role=group] .arc").count();
        var rows = find(AriaRole.TABLE, "Đối tác của").getByRole(AriaRole.ROW).count() - 1;
        assertThat(arcs).isGreaterThan(20).isLessThanOrEqualTo(rows);
        var lines = page.locator("world-map svg[role=group] .arc").evaluateAll("""
                arcs => new Set(arcs.map(arc => arc.getAttribute('class').split(' ')[1] + ' '
                    + (arc.getAttribute('stroke-dasharray') === 'none'))).size""");
        assertThat((int) lines).as("activities by their lines").isGreaterThan(1);
    }

    @Test
    void theOutlinesNeitherNameNorColourTheArchipelagosOtherwise() {
        open("/map?view=world");
        drawn();
        var strangers = (List<?>) page.evaluate("""
                () => {
                    const map = document.querySelector('world-map');
                    const islands = [...map.shadowRoot.querySelectorAll('.island')];
                    return islands.flatMap(island => {
                        const at = new DOMPoint(island.cx.baseVal.value, island.cy.baseVal.value);
                        return [...map.shadowRoot.querySelectorAll('path.land')]
                            .filter(land => land.isPointInFill(at))
                            .map(land => land.dataset.country ?? 'land');
                    });
                }""");
        assertThat(strangers).isEmpty();
        assertThat(page.locator("world-map .island").count()).isEqualTo(16);
        assertThat(page.locator("world-map [role=img]")
                        .evaluateAll("all => all.map(each => each.getAttribute('aria-label'))"))
                .isEqualTo(List.of("Quần đảo Hoàng Sa (Việt Nam)", "Quần đảo Trường Sa (Việt Nam)"));
    }

    @Test
    void whatVietnamDoesNotRecogniseHasNoOutlineOfItsOwn() {
        open("/map?view=world");
        drawn();
        var codes = page.locator("world-map path.land[data-country]")
                .evaluateAll("all => all.map(each => each.dataset.country)")
                .toString();
        assertThat(codes)
                .contains("CN", "RS", "CY", "SO", "VN")
                .doesNotContain("TW")
                .doesNotContain("XK");
        var insideChina = page.evaluate("""
                () => {
                    const map = document.querySelector('world-map');
                    const taiwan = map.shadowRoot.querySelector('a[data-place=TW] .dot');
                    const at = new DOMPoint(taiwan.cx.baseVal.value, taiwan.cy.baseVal.value);
                    return map.shadowRoot.querySelector('path[data-country=CN]').isPointInFill(at);
                }""");
        assertThat(insideChina).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/map", "/map?view=world", "/map?view=world&country=BR", "/map?view=world&province=48"})
    void aSavedPictureStandsForItselfAndHasTheArchipelagos(String path) throws IOException {
        open(path);
        drawn();
        var title = page.getByRole(AriaRole.HEADING).nth(1).innerText();
        if (path.contains("world")) {
            for (var times = 0; times < 6; times++) {
                find(AriaRole.BUTTON, "Phóng to").click();
            }
        }
        var saved = save("Tải SVG");
        assertThat(saved.suggestedFilename()).matches("[A-Za-z0-9-]+\\.svg");
        var svg = new String(saved.createReadStream().readAllBytes(), UTF_8);
        assertThat(svg)
                .contains("Quần đảo Hoàng Sa", "Quần đảo Trường Sa", title, "Cầu Nối")
                .contains(path.contains("world") ? "Natural Earth" : "CC BY 4.0")
                .doesNotContain("var(--", "light-dark(", "href=");
        assertThat(archipelagosInSight(svg)).isEqualTo(2);

        var painted = save("Tải PNG");
        assertThat(painted.suggestedFilename()).matches("[A-Za-z0-9-]+\\.png");
        var image =
                ImageIO.read(new ByteArrayInputStream(painted.createReadStream().readAllBytes()));
        assertThat(image.getWidth()).isEqualTo(2400);
        assertThat(image.getRGB(5, 5)).as("white paper").isEqualTo(0xffffffff);
    }

    @ParameterizedTest
    @CsvSource({"/provinces/48, Đà Nẵng", "/countries/JP, Nhật Bản"})
    void thePagesOfRecordsLeadToTheirMap(String path, String name) {
        open(path);
        find(AriaRole.LINK, "Xem trên bản đồ thế giới").click();
        seePage("Bản đồ");
        drawn();
        assertThat(page.getByRole(AriaRole.HEADING).nth(1).innerText()).contains(name);
        page.locator("world-map .arc").first().waitFor();
    }

    private Download save(String button) {
        return page.waitForDownload(() -> find(AriaRole.BUTTON, button).click());
    }

    /** How many of the archipelagos' names stand inside the drawing of a saved picture. */
    private int archipelagosInSight(String svg) {
        return (int) page.evaluate("""
                ([svg, names]) => {
                    const frame = document.createElement('div');
                    frame.innerHTML = svg;
                    document.body.append(frame);
                    const window = frame.querySelector('svg svg').getBoundingClientRect();
                    const seen = [...frame.querySelectorAll('text')]
                        .filter(text => new RegExp(names).test(text.textContent) && text.closest('svg svg'))
                        .map(text => text.getBoundingClientRect())
                        .filter(({ left, top }) => left >= window.left && left < window.right && top >= window.top && top < window.bottom);
                    frame.remove();
                    return seen.length;
                }""", List.of(svg, ARCHIPELAGOS));
    }

    /** Waits until the map of the page is there with its outlines. */
    private void drawn() {
        page.locator("province-map svg[role=group], world-map svg[role=group]").waitFor();
        awaitIdle();
    }
}
