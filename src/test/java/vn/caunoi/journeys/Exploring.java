package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;

/**
 * Three questions, each answered by mouse, by keyboard alone, and from the table alone: how Vĩnh Long is connected with
 * Fukuoka, what Đà Nẵng and Hải Phòng share, which provinces of the Mekong delta have no partner in Japan.
 */
abstract class Exploring extends Journey {
    static final String DELTA = "Đồng bằng sông Cửu Long";
    static final String CONNECTED = "Vĩnh Long liên hệ với Tỉnh Fukuoka thế nào?";
    static final String SHARED = "Đà Nẵng, Hải Phòng có gì chung?";
    static final String UNTIED = "Tỉnh nào của vùng Đồng bằng sông Cửu Long chưa có đối tác ở Nhật Bản?";
    static final List<String> WITHOUT = List.of("Cà Mau", "Cần Thơ", "Đồng Tháp");

    @BeforeEach
    void openTheExplorer() {
        page.setViewportSize(1400, 900);
        open("/");
        navigation("Danh mục trang", "Mạng lưới quan hệ").click();
        seePage("Mạng lưới quan hệ");
        drawn();
    }

    final void startFrom(String name) {
        page.getByLabel("Bắt đầu từ").fill(name);
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        find(AriaRole.BUTTON, "Bỏ " + name).waitFor();
        awaitIdle();
    }

    final void choose(String field, String value) {
        page.locator(".network-questions")
                .getByLabel(field, new Locator.GetByLabelOptions().setExact(true))
                .click();
        find(AriaRole.OPTION, value).click();
        awaitIdle();
    }

    final void seeTheConnection() {
        answer().getByText("2 chuỗi liên hệ ngắn nhất").waitFor();
        assertThat(answer().innerText())
                .contains(CONNECTED)
                .contains("Bến Tre (trước 01/07/2025)", "Tỉnh Ehime", "Nhật Bản", "Tỉnh Fukuoka");
        drawn();
        assertThat(labels()).contains("Vĩnh Long", "Tỉnh Fukuoka");
        assertThat(graph().evaluate("graph => graph.highlighted.numbered")).isEqualTo(true);
    }

    final void seeWhatIsShared() {
        answer().getByText("điểm chung").first().waitFor();
        assertThat(answer().innerText()).contains(SHARED).contains("Nhật Bản: Đà Nẵng", "Hàn Quốc: Đà Nẵng");
    }

    final void seeWhoHasNone() {
        answer().getByText("3 tỉnh, thành phố chưa có đối tác").waitFor();
        assertThat(answer().innerText()).contains(UNTIED).contains(WITHOUT);
        drawn();
        assertThat((List<?>) graph().evaluate("""
                graph => graph.nodes.filter(node => graph.highlighted.nodes.includes(node.id)).map(node => node.label).sort()""")).isEqualTo(WITHOUT);
    }

    final Locator graph() {
        return page.locator("relationship-graph");
    }

    final Locator answer() {
        return find(AriaRole.REGION, "Câu trả lời");
    }

    final Locator details(String name) {
        return page.locator(".network-details")
                .getByRole(
                        AriaRole.HEADING,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    final Locator slider() {
        return find(AriaRole.SLIDER, "Ngày của mạng lưới");
    }

    final List<String> labels() {
        return ((List<?>) graph().evaluate("graph => graph.nodes.map(node => node.label).sort()"))
                .stream().map(String::valueOf).toList();
    }

    /** Waits until the records have their places and keep them. */
    final void drawn() {
        page.waitForFunction("""
                () => {
                    const graph = document.querySelector('relationship-graph');
                    if (!graph?.nodes?.length || !graph.positionOf) {
                        return false;
                    }
                    const at = JSON.stringify(graph.nodes.map(node => graph.positionOf(node.id)));
                    const still = graph.positionOf(graph.nodes[0].id) && at === graph.placesBefore;
                    graph.placesBefore = at;
                    return still;
                }""", null, new Page.WaitForFunctionOptions().setPollingInterval(300));
        awaitIdle();
    }

    final void clickInThePicture(String name) {
        drawn();
        var at = place(name);
        page.mouse().click(at.get("x"), at.get("y"));
    }

    final void drag(String name) {
        drawn();
        var at = place(name);
        page.mouse().move(at.get("x"), at.get("y"));
        page.mouse().down();
        page.mouse().move(at.get("x") + 40, at.get("y") + 30);
        page.mouse().move(at.get("x") + 60, at.get("y") + 40);
        page.mouse().up();
    }

    private Map<String, Double> place(String name) {
        var at = (Map<?, ?>) graph().evaluate(
                        "(graph, name) => graph.positionOf(graph.nodes.find(node => node.label === name).id)", name);
        var place = new TreeMap<String, Double>();
        at.forEach((axis, value) -> place.put(String.valueOf(axis), ((Number) value).doubleValue()));
        return place;
    }
}
