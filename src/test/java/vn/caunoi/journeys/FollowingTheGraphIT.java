package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a few letters to a province, and along its relations to a partner. */
class FollowingTheGraphIT extends Journey {
    private static final String NETWORK = "Mạng lưới quan hệ";

    @Test
    void whoTypesDaNangWithoutDiacriticsFindsTheCity() {
        open("/");
        typeInTheShell("da nang");
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Đà Nẵng"))
                .first()
                .click();
        seePage("Đà Nẵng");
        assertThat(page.url()).isEqualTo(address("/provinces/48"));
        assertThat(page.title()).startsWith("Đà Nẵng");
    }

    @Test
    void enterAloneOpensWhatBearsExactlyThatName() {
        open("/");
        typeInTheShell("da nang");
        page.keyboard().press("Enter");
        seePage("Đà Nẵng");
    }

    @Test
    void aClickOnAPartnerInTheGraphOpensItsPage() {
        open("/provinces/48");
        var partner = partnerInSight();
        page.mouse().click(((Number) partner.get("x")).doubleValue(), ((Number) partner.get("y")).doubleValue());
        seePage((String) partner.get("label"));
        assertThat(page.url()).contains("/partners/");
    }

    @Test
    void arrowKeysAndEnterLeadFromTheGraphToAPartner() {
        open("/provinces/48");
        drawnGraph();
        find(AriaRole.APPLICATION, "Sơ đồ quan hệ").focus();
        page.keyboard().press("ArrowRight");
        var chosen = page.locator("relationship-graph .bar .name");
        chosen.waitFor();
        assertThat(chosen.innerText()).contains("Đà Nẵng (trước 01/07/2025)");
        page.keyboard().press("ArrowDown");
        chosen.filter(new Locator.FilterOptions().setHasText("Đối tác")).waitFor();
        var name = chosen.locator("strong").innerText();
        page.keyboard().press("Enter");
        seePage(name);
        assertThat(page.url()).contains("/partners/");
    }

    @Test
    void theTableBesideTheGraphLeadsToTheSamePartner() {
        open("/provinces/48");
        var partner = (String) partnerInSight().get("label");
        find(AriaRole.REGION, NETWORK)
                .getByRole(AriaRole.TABLE)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(partner).setExact(true))
                .first()
                .click();
        seePage(partner);
        assertThat(page.url()).contains("/partners/");
    }

    @Test
    void theTableNamesEveryRecordOfTheGraph() {
        open("/provinces/48");
        var labels = (List<?>) drawnGraph().evaluate("graph => graph.nodes.map(node => node.label)");
        var table = find(AriaRole.REGION, NETWORK).getByRole(AriaRole.TABLE).innerText();
        assertThat(labels)
                .hasSizeGreaterThan(10)
                .allSatisfy(label -> assertThat(table).contains((String) label));
    }

    private void typeInTheShell(String text) {
        find(AriaRole.COMBOBOX, "Tìm trong sổ").pressSequentially(text);
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("“" + text + "”")))
                .waitFor();
    }

    /** The graph, once its records have their places and keep them. */
    private Locator drawnGraph() {
        var graph = page.locator("relationship-graph");
        graph.scrollIntoViewIfNeeded();
        page.waitForFunction("""
                () => {
                    const graph = document.querySelector('relationship-graph');
                    const at = JSON.stringify(graph.nodes.map(node => graph.positionOf(node.id)));
                    const still = graph.nodes.length > 0 && graph.positionOf(graph.center) && at === graph.placesBefore;
                    graph.placesBefore = at;
                    return still;
                }""", null, new Page.WaitForFunctionOptions().setPollingInterval(250));
        return graph;
    }

    /** A partner that is drawn where the reader sees it, with its place in the window. */
    private Map<?, ?> partnerInSight() {
        return (Map<?, ?>) drawnGraph().evaluate("""
                graph => {
                    const frame = graph.shadowRoot.querySelector('.stage').getBoundingClientRect();
                    return graph.nodes
                        .filter(node => node.kind === 'PARTNER')
                        .map(node => ({ label: node.label, ...graph.positionOf(node.id) }))
                        .find(({ x, y }) => x > frame.x + 20 && x < frame.right - 60
                            && y > Math.max(90, frame.y) && y < Math.min(innerHeight, frame.bottom) - 20
                            && document.elementFromPoint(x, y) === graph);
                }""");
    }
}
