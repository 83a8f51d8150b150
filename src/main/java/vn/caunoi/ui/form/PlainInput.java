package vn.caunoi.ui.form;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A field of a form that is one of Vaadin's fields. */
final class PlainInput<V> implements Input {
    private Component frame;
    private final HasValue<?, V> holder;
    private final HasValidationProperties validation;
    private final Focusable<?> focus;
    private final Function<V, @Nullable Object> write;
    private final Function<Object, V> read;
    private final Function<V, String> speak;
    private final Supplier<Optional<String>> unreadable;

    /**
     * Wraps a field.
     *
     * @param write makes a value of what the field holds, nothing of an empty one
     * @param read the other way round
     * @param unreadable what to say when something was typed that cannot be read
     */
    <C extends AbstractField<?, V> & HasValidationProperties & Focusable<?>> PlainInput(
            C field,
            Function<V, @Nullable Object> write,
            Function<Object, V> read,
            Function<V, String> speak,
            Supplier<Optional<String>> unreadable) {
        this.frame = field;
        this.holder = field;
        this.validation = field;
        this.focus = field;
        this.write = write;
        this.read = read;
        this.speak = speak;
        this.unreadable = unreadable;
        field.setManualValidation(true);
        holder.addValueChangeListener(change -> {
            if (change.isFromClient() && unreadable.get().isEmpty()) {
                forgive();
            }
        });
    }

    <C extends AbstractField<?, V> & HasValidationProperties & Focusable<?>> PlainInput(
            C field, Function<V, @Nullable Object> write, Function<Object, V> read, Function<V, String> speak) {
        this(field, write, read, speak, Optional::empty);
    }

    @Override
    public Component component() {
        return frame;
    }

    /** The same, shown within something that adds to it. */
    PlainInput<V> within(Component around) {
        frame = around;
        return this;
    }

    @Override
    public @Nullable Object value() {
        return write.apply(holder.getValue());
    }

    @Override
    public void show(@Nullable Object value) {
        holder.setValue(value == null ? holder.getEmptyValue() : read.apply(value));
    }

    @Override
    public String spoken() {
        return holder.isEmpty() ? "" : speak.apply(holder.getValue());
    }

    /** Of what cannot be read the field itself knows best what is wrong. */
    @Override
    public Focusable<?> refuse(String place, String message) {
        validation.setErrorMessage(unreadable.get().orElse(message));
        validation.setInvalid(true);
        return focus;
    }

    @Override
    public void forgive() {
        validation.setInvalid(false);
    }

    @Override
    public void onChange(Runnable told) {
        holder.addValueChangeListener(change -> told.run());
    }
}
