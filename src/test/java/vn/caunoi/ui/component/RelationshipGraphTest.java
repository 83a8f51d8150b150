package vn.caunoi.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelationshipGraphTest {
    private static final GraphNode DA_NANG = new GraphNode("p48", "PROVINCE", "Đà Nẵng");
    private static final GraphNode GYEONGGI = new GraphNode("x1", "PARTNER", "Gyeonggi");
    private static final GraphEdge TWINNING = new GraphEdge("r1", "p48", "x1", "TWINNING", "kết nghĩa");

    private final RelationshipGraph graph = new RelationshipGraph();
    private final List<String> opened = new ArrayList<>();

    @Test
    void aRecordThatWasSentCanBeOpened() {
        graph.setGraph("p48", List.of(DA_NANG, GYEONGGI), List.of(TWINNING), false);
        graph.addOpenListener(opened::add);

        fire(graph, "node-open", "x1");

        assertThat(opened).containsExactly("x1");
    }

    @Test
    void anIdThatWasNeverSentIsIgnored() {
        graph.setGraph("p48", List.of(DA_NANG), List.of(), false);
        graph.addOpenListener(opened::add);

        fire(graph, "node-open", "x1");
        fire(graph, "node-open", "");

        assertThat(opened).isEmpty();
    }

    @Test
    void anExpansionAddsToWhatIsThereAndANewGraphReplacesIt() {
        graph.setGraph("p48", List.of(DA_NANG), List.of(), false);
        graph.addToGraph(List.of(GYEONGGI), List.of(TWINNING), true);
        assertThat(graph.getNodes()).containsExactly(DA_NANG, GYEONGGI);
        assertThat(graph.getEdges()).containsExactly(TWINNING);

        graph.setGraph("x1", List.of(GYEONGGI), List.of(), false);
        assertThat(graph.getNodes()).containsExactly(GYEONGGI);
        assertThat(graph.getEdges()).isEmpty();
    }

    @Test
    void aUnitOfTheMapThatWasNeverSentIsIgnored() {
        var map = new ProvinceMap();
        map.setUnits(List.of(new ProvinceMap.Unit("p48", "48", "Đà Nẵng", List.of("48", "49"), 46.0, null, null)));
        map.addOpenListener(opened::add);

        fire(map, "unit-open", "p1");
        fire(map, "unit-open", "p48");

        assertThat(opened).containsExactly("p48");
    }

    private static void fire(Component component, String event, String id) {
        var data = JacksonUtils.createObjectNode().put("event.detail.id", id);
        var element = component.getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
    }
}
