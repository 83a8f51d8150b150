package vn.caunoi.ui.component;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The network drawn: records and what they are related to, by mouse, finger and keyboard. Enter opens, E or a double
 * click expands; what a single click does is {@link #setOpenOnClick}. The view shows the same content as a table.
 */
@Tag("relationship-graph")
@NpmPackage(value = "d3-force", version = "3.0.0")
@NpmPackage(value = "@types/d3-force", version = "3.0.10", dev = true)
@NpmPackage(value = "topojson-client", version = "3.1.0")
@NpmPackage(value = "world-atlas", version = "2.0.2")
@JsModule("./relationship-graph/relationship-graph.ts")
public class RelationshipGraph extends GraphGestures implements HasSize, HasStyle {

    /** How records find their places. Whatever the layout: the same data stand alike, and what stands stays. */
    public enum Layout {
        /** Around one record, by kind. */
        RINGS,
        /** What is tied stands near; groups stand together. */
        FORCE,
        /** From left to right by rank: from need to result. */
        CHAIN,
        /** Where it is on the globe. */
        MAP
    }

    /** What a picture can be saved as. */
    public enum Picture {
        SVG,
        PNG
    }

    private final Map<String, GraphNode> nodes = new LinkedHashMap<>();
    private final Map<String, GraphEdge> edges = new LinkedHashMap<>();

    public RelationshipGraph() {
        setWidthFull();
    }

    /**
     * Shows this instead of what was there; {@code truncated} says that not everything fitted. What was in the picture
     * keeps its place, unless another record comes to stand in the middle of the rings. Without a centre nothing does.
     */
    public void setGraph(
            @Nullable String center, Collection<GraphNode> nodes, Collection<GraphEdge> edges, boolean truncated) {
        this.nodes.clear();
        this.edges.clear();
        getElement().setProperty("center", center == null ? "" : center);
        addToGraph(nodes, edges, truncated);
    }

    /** Adds what an expansion brought; what is already drawn keeps its place and takes the newer data. */
    public void addToGraph(Collection<GraphNode> nodes, Collection<GraphEdge> edges, boolean truncated) {
        nodes.forEach(node -> this.nodes.put(node.id(), node));
        edges.forEach(edge -> this.edges.put(edge.id(), edge));
        getElement().setPropertyList("nodes", List.copyOf(this.nodes.values()));
        getElement().setPropertyList("edges", List.copyOf(this.edges.values()));
        getElement().setProperty("truncated", truncated);
    }

    public List<GraphNode> getNodes() {
        return new ArrayList<>(nodes.values());
    }

    public List<GraphEdge> getEdges() {
        return new ArrayList<>(edges.values());
    }

    /** Everything but what is pinned moves to where this layout puts it; RINGS is what an element begins with. */
    public void setLayout(Layout layout) {
        getElement().setProperty("layout", layout.name());
    }

    /** Forgets where things stood and lays them out again, but for what is pinned. */
    public void arrange() {
        getElement().callJsFunction("arrange");
    }

    /** Selects a record, or none, without telling the listeners. */
    public void setSelected(@Nullable String id) {
        getElement().callJsFunction("setSelected", id == null ? "" : id);
    }

    /** Draws an answer strong, the rest steps back; empty lists end that. */
    public void setHighlighted(Collection<String> nodeIds, Collection<String> edgeIds) {
        highlight(new Highlight(List.copyOf(nodeIds), List.copyOf(edgeIds), false));
    }

    /** Draws a path strong and numbers its records in this order; the rest steps back. */
    public void setPath(List<String> nodeIds, Collection<String> edgeIds) {
        highlight(new Highlight(List.copyOf(nodeIds), List.copyOf(edgeIds), true));
    }

    /** The names of the kinds in the reader's language, for the legend; kinds left out keep the element's own names. */
    public void setKindLabels(Map<String, String> labels) {
        getElement().setPropertyMap("kindLabels", labels);
    }

    /** The names of the groups that records belong to, written at their frames. */
    public void setGroupLabels(Map<String, String> labels) {
        getElement().setPropertyMap("groupLabels", labels);
    }

    /**
     * Asks the browser for the whole picture, whatever part of it is in view, with title and legend as one SVG that
     * needs nothing else. It comes from outside: whoever reads it must let it load nothing.
     */
    public void toSvg(String title, SerializableConsumer<String> then) {
        getElement().callJsFunction("toSvg", title).then(String.class, then);
    }

    /** Has the browser save the whole picture; the file's name gets its ending there. */
    public void download(Picture picture, String title, String fileName) {
        getElement().callJsFunction("download", picture.name().toLowerCase(Locale.ROOT), title, fileName);
    }

    @Override
    boolean hasNode(String id) {
        return nodes.containsKey(id);
    }

    @Override
    boolean hasEdge(String id) {
        return edges.containsKey(id);
    }

    private void highlight(Highlight highlight) {
        getElement().setPropertyBean("highlighted", highlight);
    }

    private record Highlight(List<String> nodes, List<String> edges, boolean numbered) implements Serializable {}
}
