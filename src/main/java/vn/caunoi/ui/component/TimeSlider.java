package vn.caunoi.ui.component;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Chooses a day of the past, or all times, and plays through the years; the merger of provinces is marked on it. */
@Tag("time-slider")
@JsModule("./time-slider/time-slider.ts")
public class TimeSlider extends SpeakingElement implements HasStyle {
    private final LocalDate first;
    private final LocalDate last;
    private int shown;

    /** From one day to another, the merger on its day between them. */
    public TimeSlider(LocalDate first, LocalDate last, LocalDate merger) {
        super("slider");
        this.first = first;
        this.last = last;
        getElement().setProperty("first", first.toString());
        getElement().setProperty("last", last.toString());
        getElement().setProperty("merger", merger.toString());
    }

    /** Says what the page shows now, and how many provinces stand on that day: playing goes on from here. */
    public void show(@Nullable LocalDate day, int provinces) {
        getElement().setProperty("day", day == null ? "" : day.toString());
        getElement().setProperty("provinces", provinces);
        getElement().setProperty("shown", ++shown);
    }

    /** The reader wants another day, or all times. */
    public Registration addDayListener(Consumer<Optional<LocalDate>> listener) {
        return getElement()
                .addEventListener("day-change", happened -> {
                    var day = happened.getEventData().path("event.detail.day").asString("");
                    if (day.isEmpty()) {
                        listener.accept(Optional.empty());
                    } else {
                        within(day).ifPresent(chosen -> listener.accept(Optional.of(chosen)));
                    }
                })
                .addEventData("event.detail.day");
    }

    private Optional<LocalDate> within(String text) {
        try {
            var day = LocalDate.parse(text);
            return day.isBefore(first) || day.isAfter(last) ? Optional.empty() : Optional.of(day);
        } catch (DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }
}
