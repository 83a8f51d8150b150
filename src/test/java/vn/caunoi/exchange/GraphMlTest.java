package vn.caunoi.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.exchange.TestPictures.KHANH_HOA;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.caunoi.base.Lang;

class GraphMlTest {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final Document document = parsed(Exports.graphml(TestPictures.whole(), Lang.VI));

    @Test
    void everyAttributeThatIsUsedIsDeclaredWithAType() {
        var declared = elements("key").map(key -> key.getAttribute("id")).toList();

        assertThat(declared).doesNotHaveDuplicates();
        assertThat(elements("data").map(data -> data.getAttribute("key"))).isSubsetOf(declared);
        assertThat(elements("key").map(key -> key.getAttribute("attr.type"))).containsOnly("string", "int", "boolean");
        assertThat(elements("data").map(data -> data.getAttribute("key")))
                .containsAll(declared.stream()
                        .filter(key -> !key.equals("edge.until"))
                        .toList());
    }

    @Test
    void edgesJoinNodesThatAreThere() {
        var nodes = elements("node").map(node -> node.getAttribute("id")).toList();

        assertThat(nodes).hasSize(10).doesNotHaveDuplicates();
        assertThat(elements("edge"))
                .hasSize(6)
                .allSatisfy(
                        edge -> assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target")));
        assertThat(elements("edge").map(edge -> edge.getAttribute("id"))).doesNotHaveDuplicates();
    }

    @Test
    void namesAreThereInBothLanguagesAndDatesAsPreciseAsTheyAreKnown() {
        assertThat(data("node", KHANH_HOA.toString()))
                .containsEntry("node.label", "Khánh Hòa")
                .containsEntry("node.labelEn", "Khanh Hoa")
                .containsEntry("node.country", "VN")
                .containsEntry("node.hiddenNeighbours", "37");
        assertThat(data("edge", "e0"))
                .containsEntry("edge.since", "2022-11")
                .doesNotContainKey("edge.until")
                .doesNotContainKey("edge.activity");
        assertThat(data("edge", "e1"))
                .containsEntry("edge.since", "2022-11-05")
                .containsEntry("edge.heldByLabel", "Ninh Thuận (trước 01/07/2025)")
                .containsEntry("edge.label", "ký")
                .containsEntry("edge.labelEn", "signed");
    }

    @Test
    void theFileSaysWhatItIsOfAndAsOfWhen() {
        var graph = elements("graph").findFirst().orElseThrow();

        assertThat(data(graph))
                .containsEntry("graph.title", "Khánh Hòa, Hoàng Sa và Trường Sa: đối tác Đông Á")
                .containsEntry("graph.on", "2025-07-01")
                .containsEntry("graph.filter", "Nước: Nhật Bản")
                .containsEntry("graph.knownAt", "2026-11-24T17:30Z")
                .containsEntry("graph.leftOut", "EVENT 1234");
    }

    private Map<String, String> data(String name, String id) {
        return data(elements(name)
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow());
    }

    private static Map<String, String> data(Element of) {
        var values = new HashMap<String, String>();
        for (var child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element data && data.getLocalName().equals("data")) {
                values.put(data.getAttribute("key"), data.getTextContent());
            }
        }
        return values;
    }

    private Stream<Element> elements(String name) {
        var found = document.getElementsByTagNameNS(NAMESPACE, name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static Document parsed(ExportedFile file) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(file.content()));
        } catch (Exception malformed) {
            throw new AssertionError(malformed);
        }
    }
}
