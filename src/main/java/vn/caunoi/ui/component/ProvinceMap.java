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
 * Vietnam's provinces, coloured by a number, with Hoàng Sa and Trường Sa always in the picture. The 34 of today are
 * drawn from the outlines of the 63 before them, so the same element shows either, as the units are given.
 */
@Tag("province-map")
@NpmPackage(value = "@svg-maps/vietnam", version = "2.0.0")
@JsModule("./province-map/province-map.ts")
public class ProvinceMap extends SpeakingElement implements HasSize, HasStyle {

    /**
     * A province on the map.
     *
     * @param code its own statistical code, shown to nobody but useful in tests
     * @param members codes of the provinces before 1 July 2025 whose outlines make it up; itself alone for one of the 63
     * @param value decides its colour; none is drawn as "no data"
     * @param valueLabel the value as the reader should read it, with its unit
     * @param href the address of its page, without a leading slash
     */
    public record Unit(
            String id,
            String code,
            String label,
            List<String> members,
            @Nullable Double value,
            @Nullable String valueLabel,
            @Nullable String href)
            implements Serializable {

        public Unit {
            members = List.copyOf(members);
        }
    }

    private final Map<String, Unit> units = new LinkedHashMap<>();

    public ProvinceMap() {
        super("map");
        setWidthFull();
    }

    public void setUnits(Collection<Unit> units) {
        this.units.clear();
        units.forEach(unit -> this.units.put(unit.id(), unit));
        getElement().setPropertyList("units", List.copyOf(units));
    }

    /** What the colours mean, written above the legend: "Number of agreements, 20/11/2026". */
    public void setMeasure(String measure) {
        getElement().setProperty("measure", measure);
    }

    /** Draws the outline of this unit strong; null takes it away. */
    public void setSelected(@Nullable String id) {
        getElement().setProperty("selected", id == null ? "" : id);
    }

    /** Lets the reader save the picture. */
    public void setCaption(Caption caption) {
        getElement().setPropertyBean("caption", caption);
    }

    /** The reader wants the page of a province. */
    public Registration addOpenListener(Consumer<String> listener) {
        return getElement()
                .addEventListener("unit-open", happened -> {
                    var id = happened.getEventData().path("event.detail.id").asString("");
                    if (units.containsKey(id)) {
                        listener.accept(id);
                    }
                })
                .addEventData("event.detail.id");
    }
}
