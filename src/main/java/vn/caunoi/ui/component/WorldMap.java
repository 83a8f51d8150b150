package vn.caunoi.ui.component;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The world around Vietnam: countries shaded by a number, or ties between a province and countries as arcs, with Hoàng
 * Sa and Trường Sa always in the picture. The page shows the same as a table beside it.
 */
@Tag("world-map")
@NpmPackage(value = "world-atlas", version = "2.0.2")
@NpmPackage(value = "topojson-client", version = "3.1.0")
@NpmPackage(value = "d3-geo", version = "3.1.2")
@JsModule("./world-map/world-map.ts")
public class WorldMap extends SpeakingElement implements HasSize, HasStyle {

    /**
     * A country, or a province of Vietnam, that has something to tell.
     *
     * @param id of a country its ISO 3166-1 code; of a province anything else
     * @param members of a province the codes of the provinces before 1 July 2025 that make it up; none of a country
     * @param value decides the colour of a country where no ties are shown
     * @param valueLabel what there is to tell, as the reader should read it
     * @param href the address of the map of this place, without a leading slash
     */
    public record Place(
            String id,
            String label,
            List<String> members,
            @Nullable Double value,
            @Nullable String valueLabel,
            @Nullable String href)
            implements Serializable {

        public Place {
            members = List.copyOf(members);
        }
    }

    /**
     * An arc between two places.
     *
     * @param kind decides the sign on it
     * @param activity decides its line and colour
     * @param number decides its width
     */
    public record Tie(String from, String to, String kind, String activity, int number) implements Serializable {}

    private final Map<String, Place> places = new LinkedHashMap<>();

    public WorldMap() {
        super("world");
        setWidthFull();
    }

    /** Replaces the whole picture; {@code chosen} is the place whose ties are shown. */
    public void show(@Nullable String chosen, Collection<Place> places, Collection<Tie> ties) {
        this.places.clear();
        places.forEach(place -> this.places.put(place.id(), place));
        getElement().setProperty("chosen", chosen == null ? "" : chosen);
        getElement().setPropertyList("places", List.copyOf(this.places.values()));
        getElement().setPropertyList("ties", List.copyOf(ties));
    }

    /** What colours or arcs mean, written above the legend. */
    public void setMeasure(String measure) {
        getElement().setProperty("measure", measure);
    }

    /** What kinds and activities are called, by "kind." or "activity." and their name. */
    public void setNames(Map<String, String> names) {
        getElement().setPropertyMap("names", names);
    }

    /** Lets the reader save the picture. */
    public void setCaption(Caption caption) {
        getElement().setPropertyBean("caption", caption);
    }

    /** The reader wants the map of a place. */
    public Registration addOpenListener(Consumer<String> listener) {
        return getElement()
                .addEventListener("place-open", happened -> {
                    var id = happened.getEventData().path("event.detail.id").asString("");
                    if (places.containsKey(id)) {
                        listener.accept(id);
                    }
                })
                .addEventData("event.detail.id");
    }
}
