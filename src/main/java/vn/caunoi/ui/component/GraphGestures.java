package vn.caunoi.ui.component;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a reader does with the drawn network, as the page hears it. What nobody listens to is not offered: without a
 * listener for hiding no record can be hidden.
 */
public abstract class GraphGestures extends SpeakingElement {
    /** A place in the drawing, in its own measure: it outlives panning, zooming and another window. */
    public record Place(double x, double y) implements Serializable {}

    /** The reader wants the hidden neighbours of a record: those of one kind, or all where no kind is named. */
    public record Expansion(String id, @Nullable String kind) {}

    /** The reader put a record where it shall stay. */
    public record Pinned(String id, Place place) {}

    private static final String ID = "event.detail.id";
    private static final String KIND = "event.detail.kind";
    private static final String X = "event.detail.x";
    private static final String Y = "event.detail.y";

    private final Set<String> actions = new TreeSet<>();
    private final Map<String, Place> pins = new LinkedHashMap<>();

    GraphGestures() {
        super("graph");
        onNode("node-pin", data -> {
            pins.put(id(data), place(data));
            showPins();
        });
        onNode("node-unpin", data -> {
            pins.remove(id(data));
            showPins();
        });
    }

    abstract boolean hasNode(String id);

    abstract boolean hasEdge(String id);

    /** Whether a click opens the page of a record, as it does on record pages; otherwise it selects. */
    public void setOpenOnClick(boolean open) {
        getElement().setProperty("openOnClick", open);
    }

    /** The places the reader chose, and those set by {@link #setPins}: what an address must hold to show them again. */
    public Map<String, Place> getPins() {
        return new LinkedHashMap<>(pins);
    }

    /** Where records stand whatever the layout; the others are free again. */
    public void setPins(Map<String, Place> pins) {
        this.pins.clear();
        this.pins.putAll(pins);
        showPins();
    }

    /** The reader wants the page of a record. */
    public Registration addOpenListener(Consumer<String> listener) {
        return offer("open", data -> listener.accept(id(data)));
    }

    /** The reader wants to see neighbours that are hidden. */
    public Registration addExpandListener(Consumer<Expansion> listener) {
        return offer("expand", data -> {
            var kind = data.path(KIND).asString("");
            listener.accept(new Expansion(id(data), kind.isEmpty() ? null : kind));
        });
    }

    /** The reader wants those neighbours of a record out of the picture that hang on it alone. */
    public Registration addCollapseListener(Consumer<String> listener) {
        return offer("collapse", data -> listener.accept(id(data)));
    }

    /** The reader wants a record out of the picture. */
    public Registration addHideListener(Consumer<String> listener) {
        return offer("hide", data -> listener.accept(id(data)));
    }

    /** The reader put a record somewhere, by dragging it or by pinning it where it is. */
    public Registration addPinListener(Consumer<Pinned> listener) {
        return offer("pin", data -> listener.accept(new Pinned(id(data), place(data))));
    }

    /** The reader let a pinned record go. */
    public Registration addUnpinListener(Consumer<String> listener) {
        return onNode("node-unpin", data -> listener.accept(id(data)));
    }

    /** The reader moved to a record, or away from all. */
    public Registration addSelectListener(Consumer<Optional<String>> listener) {
        return listen("node-select", data -> {
            var id = id(data);
            if (id.isEmpty() || hasNode(id)) {
                listener.accept(id.isEmpty() ? Optional.empty() : Optional.of(id));
            }
        });
    }

    /** The reader chose a link. */
    public Registration addEdgeSelectListener(Consumer<String> listener) {
        offered("edge");
        return listen("edge-select", data -> {
            if (hasEdge(id(data))) {
                listener.accept(id(data));
            }
        });
    }

    private Registration offer(String action, SerializableConsumer<JsonNode> listener) {
        offered(action);
        return onNode("node-" + action, listener);
    }

    private void offered(String action) {
        if (actions.add(action)) {
            getElement().setPropertyList("actions", List.copyOf(actions));
        }
    }

    private void showPins() {
        getElement().setPropertyMap("pins", pins);
    }

    /** Ids come from the browser: one that was never sent there is ignored. */
    private Registration onNode(String event, SerializableConsumer<JsonNode> listener) {
        return listen(event, data -> {
            if (hasNode(id(data))) {
                listener.accept(data);
            }
        });
    }

    private Registration listen(String event, SerializableConsumer<JsonNode> listener) {
        return getElement()
                .addEventListener(event, happened -> listener.accept(happened.getEventData()))
                .addEventData(ID)
                .addEventData(KIND)
                .addEventData(X)
                .addEventData(Y);
    }

    private static String id(JsonNode data) {
        return data.path(ID).asString("");
    }

    private static Place place(JsonNode data) {
        return new Place(data.path(X).asDouble(0), data.path(Y).asDouble(0));
    }
}
