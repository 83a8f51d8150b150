package vn.caunoi.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A record and what it is related to, drawn as a graph: click opens, double click expands, all of it also by keyboard.
 * The view shows the same content as a table beside it.
 */
@Tag("relationship-graph")
@NpmPackage(value = "cytoscape", version = "3.34.4")
@JsModule("./relationship-graph/relationship-graph.ts")
public class RelationshipGraph extends Component implements HasSize, HasStyle, LocaleChangeObserver {

    /**
     * A record in the picture.
     *
     * @param kind what it is: PROVINCE, PARTNER, AGREEMENT …, decides shape and colour
     * @param label its name in the reader's language
     * @param sublabel a second, smaller line such as the country
     * @param hidden how many of its neighbours are not in the picture
     * @param status ACCEPTED or SUGGESTED; a suggested record is drawn with a broken outline
     * @param href the address of its page, without a leading slash
     */
    public record Node(
            String id,
            String kind,
            String label,
            @Nullable String sublabel,
            int hidden,
            @Nullable String status,
            @Nullable String href)
            implements Serializable {

        public Node(String id, String kind, String label) {
            this(id, kind, label, null, 0, null, null);
        }
    }

    /**
     * A link between two records.
     *
     * @param label what the link is, read from {@code from} to {@code to}
     * @param since when it began, already written for the reader
     * @param until when it ended, already written for the reader
     * @param status ACCEPTED or SUGGESTED; a suggested link is drawn dashed
     * @param state ACTIVE, SLEEPING, DORMANT, NEVER_ACTIVATED, UNKNOWN or ENDED; decides line and colour
     */
    public record Edge(
            String id,
            String from,
            String to,
            String kind,
            String label,
            @Nullable String since,
            @Nullable String until,
            @Nullable String status,
            @Nullable String state)
            implements Serializable {

        public Edge(String id, String from, String to, String kind, String label) {
            this(id, from, to, kind, label, null, null, null, null);
        }
    }

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Edge> edges = new LinkedHashMap<>();

    public RelationshipGraph() {
        setWidthFull();
    }

    /** Replaces the whole picture; {@code truncated} says that not everything fitted. */
    public void setGraph(String center, Collection<Node> nodes, Collection<Edge> edges, boolean truncated) {
        this.nodes.clear();
        this.edges.clear();
        getElement().setProperty("center", center);
        addToGraph(nodes, edges, truncated);
    }

    /** Adds what an expansion brought; what is already drawn keeps its place and takes the newer data. */
    public void addToGraph(Collection<Node> nodes, Collection<Edge> edges, boolean truncated) {
        nodes.forEach(node -> this.nodes.put(node.id(), node));
        edges.forEach(edge -> this.edges.put(edge.id(), edge));
        getElement().setPropertyList("nodes", List.copyOf(this.nodes.values()));
        getElement().setPropertyList("edges", List.copyOf(this.edges.values()));
        getElement().setProperty("truncated", truncated);
    }

    /** The names of the kinds in the reader's language, for the legend; kinds left out keep the element's own names. */
    public void setKindLabels(Map<String, String> labels) {
        getElement().setPropertyMap("kindLabels", labels);
    }

    public List<Node> getNodes() {
        return new ArrayList<>(nodes.values());
    }

    public List<Edge> getEdges() {
        return new ArrayList<>(edges.values());
    }

    /** The reader wants the page of a record. */
    public Registration addOpenListener(Consumer<String> listener) {
        return listen("node-open", listener);
    }

    /** The reader wants to see the neighbours of a record. */
    public Registration addExpandListener(Consumer<String> listener) {
        return listen("node-expand", listener);
    }

    /** The reader moved to a record without opening it. */
    public Registration addSelectListener(Consumer<String> listener) {
        return listen("node-select", listener);
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        super.onAttach(attachEvent);
        showTexts(attachEvent.getUI().getLocale());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        showTexts(event.getLocale());
    }

    private void showTexts(Locale locale) {
        getElement().setPropertyMap("texts", ElementTexts.of("graph", locale));
    }

    /** Ids come from the browser: one that was never sent there is ignored. */
    private Registration listen(String event, Consumer<String> listener) {
        return getElement()
                .addEventListener(event, happened -> {
                    var id = happened.getEventData().path("event.detail.id").asString("");
                    if (nodes.containsKey(id)) {
                        listener.accept(id);
                    }
                })
                .addEventData("event.detail.id");
    }
}
