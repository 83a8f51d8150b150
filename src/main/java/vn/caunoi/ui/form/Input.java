package vn.caunoi.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import org.jspecify.annotations.Nullable;

/** One field of a form, whatever it holds; values are those of {@link vn.caunoi.writing.Type}. */
interface Input {

    Component component();

    /** What is filled in; what cannot be read is given as it was typed, so that it is refused and not lost. */
    @Nullable Object value();

    void show(@Nullable Object value);

    /** What is filled in, as the reader reads it; empty when nothing is. */
    String spoken();

    /**
     * Says what is wrong.
     *
     * @param place where within the field: empty for the whole of it, [1].party within rows
     * @return what to go to
     */
    Focusable<?> refuse(String place, String message);

    /** Takes back what was said to be wrong. */
    void forgive();

    void onChange(Runnable told);
}
