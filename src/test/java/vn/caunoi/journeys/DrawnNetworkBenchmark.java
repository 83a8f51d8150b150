package vn.caunoi.journeys;

import java.util.List;
import java.util.function.IntConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How quickly a network is drawn and how smoothly it moves, in the built front end and with real mouse input. Nothing
 * is asserted; it only runs when it is named, and prints its figures:
 *
 * <pre>./mvnw verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=DrawnNetworkBenchmark</pre>
 */
class DrawnNetworkBenchmark extends Journey {
    private static final int SECONDS = 3;

    /** Records whose ties follow a power law: who has many gets more. The same every time. */
    private static final String POWER_LAW = """
            (graph, [records, links]) => {
                let seed = 20250701;
                const random = () => {
                    seed = (seed + 0x6d2b79f5) | 0;
                    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
                    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
                    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
                };
                const one = list => list[Math.floor(random() * list.length)];
                const kinds = ['PROVINCE', 'PARTNER', 'AGREEMENT', 'EVENT', 'COUNTRY', 'PERSON'];
                const states = ['ACTIVE', 'SLEEPING', 'DORMANT', 'NEVER_ACTIVATED'];
                const nodes = Array.from({ length: records }, (_, i) => ({
                    id: `n${i}`, kind: one(kinds), label: `Hội hữu nghị số ${i}`, hidden: i % 3 ? 0 : i % 90,
                    status: i % 9 ? 'ACCEPTED' : 'SUGGESTED', weight: 1,
                }));
                const ends = [0];
                const edges = Array.from({ length: links }, (_, i) => {
                    const from = i + 1 < records ? i + 1 : one(ends);
                    let to = one(ends);
                    while (to === from) to = Math.floor(random() * records);
                    ends.push(from, to);
                    return {
                        id: `e${i}`, from: `n${from}`, to: `n${to}`, kind: 'RELATION', label: 'hợp tác',
                        state: one(states), status: i % 7 ? 'ACCEPTED' : 'SUGGESTED', facts: 1,
                    };
                });
                return { nodes, edges };
            }""";

    /** From the data's arrival until the picture is on the screen and the page answers again. */
    private static final String SHOW = """
            async (graph, [data, layout]) => {
                const began = performance.now();
                Object.assign(graph, data, {
                    layout, center: layout === 'RINGS' ? 'n0' : '', actions: ['open', 'expand', 'pin'], openOnClick: false,
                });
                await graph.updateComplete;
                await graph.drawing;
                await new Promise(shown => requestAnimationFrame(() => setTimeout(shown)));
                return Math.round(performance.now() - began);
            }""";

    private static final String COUNT = """
            () => {
                window.frames_ = 0;
                window.counting = true;
                requestAnimationFrame(function next() {
                    window.frames_++;
                    if (window.counting) requestAnimationFrame(next);
                });
            }""";

    @ParameterizedTest
    @CsvSource({
        "300, 800, FORCE",
        "300, 800, RINGS",
        "1000, 3000, FORCE",
        "1000, 3000, RINGS",
        "5000, 12000, FORCE",
        "5000, 12000, RINGS"
    })
    void drawAndMove(int records, int links, String layout) {
        page.setViewportSize(1400, 900);
        open("/provinces/48");
        page.waitForFunction("document.querySelector('relationship-graph')?.canvas?.scene.marks.length > 10");
        var graph = page.locator("relationship-graph");
        graph.scrollIntoViewIfNeeded();
        var data = graph.evaluate(POWER_LAW, List.of(records, links));
        var ready = graph.evaluate(SHOW, List.of(data, layout));
        page.waitForTimeout(1000);
        var box = graph.locator(".canvas").boundingBox();
        page.mouse().move(box.x + 5, box.y + 5);
        page.mouse().down();
        var pan = framesWhile(
                step -> page.mouse().move(box.x + 5 + (step * 7) % (box.width - 80), box.y + 5 + (step * 3) % 300));
        page.mouse().up();
        page.waitForTimeout(500);
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        var zoom = framesWhile(step -> page.mouse().wheel(0, step / 30 % 2 == 0 ? 60 : -60));
        IO.println(
                "%5d records, %6d links, %-5s: interactive after %5s ms, panning %5.1f, zooming %5.1f frames a second"
                        .formatted(records, links, layout, ready, pan, zoom));
    }

    private double framesWhile(IntConsumer input) {
        page.evaluate(COUNT);
        var began = System.nanoTime();
        for (var step = 0; System.nanoTime() - began < SECONDS * 1_000_000_000L; step++) {
            input.accept(step);
        }
        var frames = (Number) page.evaluate("() => { window.counting = false; return window.frames_; }");
        return frames.doubleValue() * 1e9 / (System.nanoTime() - began);
    }
}
