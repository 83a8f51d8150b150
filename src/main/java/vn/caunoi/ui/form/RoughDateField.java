package vn.caunoi.ui.form;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.ui.Format;

/** A date as precise as it is known: a year, a month or a day, shown as the reader writes dates. */
final class RoughDateField extends TextField {

    RoughDateField(String label) {
        super(label);
        setPlaceholder(getTranslation("rough-date.pattern"));
        setMaxLength(20);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                RoughDates.read(getValue())
                        .ifPresent(date -> setValue(Format.current().date(date)));
                unreadable().ifPresent(this::setErrorMessage);
                setInvalid(unreadable().isPresent());
            }
        });
    }

    /** What to say of a text that is no date. */
    Optional<String> unreadable() {
        return isEmpty() || RoughDates.read(getValue()).isPresent()
                ? Optional.empty()
                : Optional.of(getTranslation("rough-date.unreadable"));
    }

    /** The date in ISO 8601, or what was typed instead of one. */
    static @Nullable Object write(String text) {
        return RoughDates.read(text).<Object>map(Object::toString).orElse(text);
    }

    static String read(Object value) {
        return RoughDates.read(value.toString())
                .map(date -> Format.current().date(date))
                .orElse(value.toString());
    }
}
