package vn.caunoi.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import vn.caunoi.ui.component.GraphGestures.Expansion;
import vn.caunoi.ui.component.GraphGestures.Pinned;
import vn.caunoi.ui.component.GraphGestures.Place;

class GraphGesturesTest {
    private final RelationshipGraph graph = new RelationshipGraph();
    private final List<Object> heard = new ArrayList<>();

    @BeforeEach
    void showTwoRecords() {
        graph.setGraph(
                null,
                List.of(new GraphNode("p48", "PROVINCE", "Đà Nẵng"), new GraphNode("x1", "PARTNER", "Gyeonggi")),
                List.of(new GraphEdge("r1", "p48", "x1", "TWINNING", "kết nghĩa")),
                false);
    }

    @Test
    void anExpansionNamesItsKindOrNone() {
        graph.addExpandListener(heard::add);
        fire("node-expand", id("x1").put("event.detail.kind", "AGREEMENT"));
        fire("node-expand", id("x1"));
        assertThat(heard).containsExactly(new Expansion("x1", "AGREEMENT"), new Expansion("x1", null));
    }

    @Test
    void whatAReaderPinsIsKeptUntilItIsLetGo() {
        graph.addPinListener(heard::add);
        graph.addUnpinListener(heard::add);
        fire("node-pin", id("x1").put("event.detail.x", 12.0).put("event.detail.y", -7.5));
        assertThat(graph.getPins()).isEqualTo(Map.of("x1", new Place(12, -7.5)));
        fire("node-unpin", id("x1"));
        assertThat(graph.getPins()).isEmpty();
        assertThat(heard).containsExactly(new Pinned("x1", new Place(12, -7.5)), "x1");
    }

    @Test
    void aPinOfARecordThatWasNeverSentIsIgnored() {
        fire("node-pin", id("y9").put("event.detail.x", 1.0).put("event.detail.y", 1.0));
        assertThat(graph.getPins()).isEmpty();
    }

    @Test
    void pinsFromAnAddressStandUntilOthersAreSet() {
        graph.setPins(Map.of("p48", new Place(1, 2)));
        assertThat(graph.getPins()).containsOnlyKeys("p48");
        graph.setPins(Map.of());
        assertThat(graph.getPins()).isEmpty();
    }

    @Test
    void selectingAndLeavingAreHeard() {
        graph.addSelectListener(heard::add);
        fire("node-select", id("x1"));
        fire("node-select", id("y9"));
        fire("node-select", id(""));
        assertThat(heard).containsExactly(Optional.of("x1"), Optional.empty());
    }

    @Test
    void onlyALinkOfThePictureCanBeChosen() {
        graph.addEdgeSelectListener(heard::add);
        fire("edge-select", id("r1"));
        fire("edge-select", id("x1"));
        assertThat(heard).containsExactly("r1");
    }

    @Test
    void aPageIsOfferedWhatItListensTo() {
        assertThat(graph.getElement().getPropertyRaw("actions")).isNull();
        graph.addHideListener(heard::add);
        graph.addCollapseListener(heard::add);
        assertThat(String.valueOf(graph.getElement().getPropertyRaw("actions"))).isEqualTo("[\"collapse\",\"hide\"]");
        fire("node-hide", id("x1"));
        fire("node-collapse", id("p48"));
        assertThat(heard).containsExactly("x1", "p48");
    }

    private static ObjectNode id(String id) {
        return JacksonUtils.createObjectNode().put("event.detail.id", id);
    }

    private void fire(String event, ObjectNode data) {
        var element = graph.getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
    }
}
