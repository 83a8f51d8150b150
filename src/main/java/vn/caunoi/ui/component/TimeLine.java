package vn.caunoi.ui.component;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Ties as bars and what happened as points, each in the lane of the province that held it, through the mergers. It is
 * moved and zoomed by mouse, finger and keyboard; the view shows the same content as a table below it.
 */
@Tag("time-line")
@NpmPackage(value = "d3-scale", version = "4.0.2")
@NpmPackage(value = "d3-selection", version = "3.0.0")
@NpmPackage(value = "d3-zoom", version = "3.0.0")
@NpmPackage(value = "@types/d3-scale", version = "4.0.9", dev = true)
@NpmPackage(value = "@types/d3-selection", version = "3.0.11", dev = true)
@NpmPackage(value = "@types/d3-zoom", version = "3.0.8", dev = true)
@JsModule("./time-line/time-line.ts")
public class TimeLine extends SpeakingElement implements HasSize, HasStyle {

    /**
     * A row of the picture.
     *
     * @param note what became of it, in words
     * @param merged the first day of what it became part of
     */
    public record Lane(
            String id,
            String label,
            @Nullable String note,
            @Nullable LocalDate merged) implements Serializable {}

    /**
     * Something in a lane. Since and until are the first and last day that each may mean, and null where unknown.
     *
     * @param kind TIE, RELATION, AGREEMENT, EVENT, CONFERENCE or CHANGE: decides the sign of a point
     * @param lasting whether it is drawn as a bar
     * @param description the whole of it in a sentence, for those who do not see the picture
     * @param look active, sleeping, dormant, unknown or suggested: how its line is drawn
     * @param href the address of its page, without a leading slash
     */
    public record Entry(
            String id,
            String lane,
            String kind,
            boolean lasting,
            String label,
            String description,
            @Nullable LocalDate since,
            @Nullable LocalDate sinceEnd,
            @Nullable LocalDate until,
            @Nullable LocalDate untilEnd,
            String look,
            String href)
            implements Serializable {}

    /** A day that concerns the whole picture. */
    public record Crossing(LocalDate on, String label) implements Serializable {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    public TimeLine() {
        super("timeline");
        setWidthFull();
    }

    /** The whole picture. */
    public void show(Collection<Lane> lanes, Collection<Entry> shown, Collection<Crossing> crossings, LocalDate today) {
        entries.clear();
        shown.forEach(entry -> entries.put(entry.id(), entry));
        getElement().setPropertyList("lanes", List.copyOf(lanes));
        getElement().setPropertyList("entries", List.copyOf(entries.values()));
        getElement().setPropertyList("crossings", List.copyOf(crossings));
        getElement().setProperty("today", today.toString());
    }

    /** What stands around a picture that is printed or saved, and what the signs of points mean. */
    public void setCaption(Caption caption, Map<String, String> kinds) {
        getElement().setPropertyBean("caption", caption);
        getElement().setPropertyMap("kinds", kinds);
    }

    /** The time that is looked at; the whole on a side without a day. */
    public void setRange(@Nullable LocalDate from, @Nullable LocalDate to) {
        getElement().setProperty("from", text(from));
        getElement().setProperty("to", text(to));
    }

    public List<Entry> getEntries() {
        return List.copyOf(entries.values());
    }

    /** The reader wants the page of an entry. */
    public Registration addOpenListener(Consumer<Entry> listener) {
        return getElement()
                .addEventListener("entry-open", happened -> {
                    var entry = entries.get(
                            happened.getEventData().path("event.detail.id").asString(""));
                    if (entry != null) {
                        listener.accept(entry);
                    }
                })
                .addEventData("event.detail.id");
    }

    /** The reader looks at another time, told as two days in ISO 8601 or two empty texts; a browser may send anything. */
    public Registration addRangeListener(BiConsumer<String, String> listener) {
        return getElement()
                .addEventListener(
                        "range-change",
                        happened -> listener.accept(
                                happened.getEventData()
                                        .path("event.detail.from")
                                        .asString(""),
                                happened.getEventData().path("event.detail.to").asString("")))
                .addEventData("event.detail.from")
                .addEventData("event.detail.to");
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
