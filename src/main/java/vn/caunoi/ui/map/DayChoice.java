package vn.caunoi.ui.map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.caunoi.ui.DayField;

/** Which day's provinces are shown: today's 34, the 63 of the last day before the merger, or those of any day. */
class DayChoice extends Composite<Div> {
    static final LocalDate LAST_DAY_OF_63 = LocalDate.of(2025, 6, 30);

    private final Button today = new Button(getTranslation("maps.day.today"));
    private final Button before = new Button(getTranslation("maps.day.before"));
    private final DayField other = new DayField(getTranslation("maps.day.other"));

    DayChoice(Consumer<@Nullable LocalDate> chosen) {
        today.addClickListener(click -> chosen.accept(null));
        before.addClickListener(click -> chosen.accept(LAST_DAY_OF_63));
        other.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(event.getValue());
            }
        });
        getContent().addClassName("map-day");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("maps.day"));
        getContent().add(today, before, other);
    }

    void show(@Nullable LocalDate day) {
        press(today, day == null);
        press(before, LAST_DAY_OF_63.equals(day));
        other.setValue(day);
    }

    private static void press(Button button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
