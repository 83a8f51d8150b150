package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The drawn network as a page uses it that is all about it: the one of a record's page, told to behave like that. */
class DrawnNetworkIT extends Journey {
    private static final String WHITE = "fill=\"rgb(255, 255, 255)\"";
    private static final String PLACES = "graph => graph.nodes.map(({ id }) => ({ id, ...graph.canvas.placeOf(id) }))";

    @BeforeEach
    void exploreDaNang() {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        open("/provinces/48");
        page.waitForFunction("document.querySelector('relationship-graph')?.canvas?.scene.marks.length > 10");
        run("""
                graph => {
                    graph.actions = ['open', 'expand', 'collapse', 'hide', 'pin', 'edge'];
                    graph.openOnClick = false;
                    graph.told = [];
                    for (const name of ['node-select', 'node-open', 'node-collapse', 'node-hide', 'node-pin', 'edge-select']) {
                        graph.addEventListener(name, event => {
                            graph.told.push(name);
                            event.stopImmediatePropagation();
                        }, { capture: true });
                    }
                }""");
        page.locator("relationship-graph").scrollIntoViewIfNeeded();
    }

    @Test
    void theForcesPutTheSameDataInTheSamePlacesAndLetNamesStandApart() {
        lay("FORCE");
        var once = run(PLACES);
        run("graph => { graph.arrange(); return graph.drawing; }");

        assertThat(run(PLACES)).isEqualTo(once);
        assertThat(run("""
                graph => {
                    const marks = graph.canvas.scene.marks;
                    return marks.flatMap((a, i) => marks.slice(i + 1)
                        .filter(b => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius).map(b => [a.id, b.id]));
                }""")).isEqualTo(List.of());
    }

    @Test
    void aPinHoldsInEveryLayoutAndNothingElseMovesWhenARecordGoesAndComesBack() {
        var pinned = (String) run("graph => graph.nodes[3].id");
        lay("FORCE");
        run("graph => { graph.pins = { [graph.nodes[3].id]: { x: -900, y: 450 } }; }");
        for (var layout : List.of("FORCE", "CHAIN", "MAP", "RINGS")) {
            lay(layout);
            assertThat(placeOf(pinned)).as(layout).isEqualTo(Map.of("x", -900, "y", 450));
        }
        lay("FORCE");
        var before = run(PLACES);
        run("graph => { graph.all = graph.nodes; graph.nodes = graph.nodes.filter((_, i) => i !== 5); }");
        drawn();
        run("graph => { graph.nodes = graph.all; }");
        drawn();
        assertThat(run(PLACES)).isEqualTo(before);
    }

    @Test
    void aClickSelectsAndTheToolsBesideTheRecordDoTheRest() {
        var at = (Map<?, ?>) run("graph => graph.positionOf(graph.center)");
        page.mouse().click(((Number) at.get("x")).doubleValue(), ((Number) at.get("y")).doubleValue());
        var tools = page.locator("relationship-graph .beside");
        tools.waitFor();
        assertThat(page.url()).endsWith("/provinces/48");
        find(AriaRole.BUTTON, "Ghim tại chỗ").click();
        find(AriaRole.BUTTON, "Bỏ ghim").waitFor();
        find(AriaRole.BUTTON, "Ẩn khỏi sơ đồ").click();
        assertThat(told()).isEqualTo(List.of("node-select", "node-pin", "node-hide"));
        assertAccessible();
    }

    @Test
    void theKeyboardAloneDoesAllOfItAndSaysWhich() {
        find(AriaRole.APPLICATION, "Sơ đồ quan hệ").focus();
        page.keyboard().press("?");
        var help = find(AriaRole.DIALOG, "Phím tắt");
        help.waitFor();
        assertAccessible();
        page.keyboard().press("Escape");
        for (var key : List.of("ArrowRight", "c", "h", "Shift+ArrowDown", "l")) {
            page.keyboard().press(key);
        }
        assertThat(help.count()).isZero();
        assertThat(told()).isEqualTo(List.of("node-select", "node-collapse", "node-hide", "node-pin", "edge-select"));
    }

    @Test
    void thePictureIsSavedWholeInLightColoursWithTheArchipelagosOnItsMap() throws Exception {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        lay("MAP");
        var svg = (String) run("graph => graph.toSvg('Mạng lưới <Đà Nẵng>')");
        for (var part : List.of("Mạng lưới &#60;Đà Nẵng&#62;", "Hoàng Sa (Việt Nam)", "Trường Sa (Việt Nam)", WHITE)) {
            assertThat(svg.contains(part)).as(part).isTrue();
        }
        for (var part : List.of("NaN", "undefined", "<script")) {
            assertThat(svg.contains(part)).as(part).isFalse();
        }
        var saved = page.waitForDownload(() -> run("graph => graph.download('png', 'Mạng lưới', 'mang-luoi')"));
        assertThat(saved.suggestedFilename()).isEqualTo("mang-luoi.png");
        assertThat(Files.size(saved.path())).isGreaterThan(10_000);
    }

    private void lay(String layout) {
        run("graph => { graph.layout = '" + layout + "'; }");
        drawn();
    }

    private void drawn() {
        run("async graph => { await graph.updateComplete; await graph.drawing; }");
    }

    private Object placeOf(String id) {
        return page.locator("relationship-graph").evaluate("(graph, id) => graph.canvas.placeOf(id)", id);
    }

    private Object told() {
        return run("graph => graph.told");
    }

    private Object run(String script) {
        return page.locator("relationship-graph").evaluate(script);
    }
}
