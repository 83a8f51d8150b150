package vn.caunoi.ui.form;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A number, written with the separators of the reader's language. */
final class NumeralField extends TextField {
    private final Numerals numerals = new Numerals(getLocale());
    private final boolean whole;

    NumeralField(String label, boolean whole) {
        super(label);
        this.whole = whole;
        setMaxLength(40);
        getElement().setAttribute("inputmode", whole ? "numeric" : "decimal");
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                numerals.read(getValue()).ifPresent(number -> setValue(numerals.write(number)));
                unreadable().ifPresent(this::setErrorMessage);
                setInvalid(unreadable().isPresent());
            }
        });
    }

    /** What to say of a text that is no number. */
    Optional<String> unreadable() {
        return isEmpty() || numerals.read(getValue()).isPresent()
                ? Optional.empty()
                : Optional.of(getTranslation(whole ? "number.unreadable.whole" : "number.unreadable"));
    }

    /** The number, or what was typed instead of one. */
    @Nullable Object write(String text) {
        return numerals.read(text).<Object>map(number -> number).orElse(text);
    }

    String read(Object value) {
        return value instanceof Number number ? numerals.write(number) : value.toString();
    }
}
