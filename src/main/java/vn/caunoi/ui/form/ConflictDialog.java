package vn.caunoi.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.RecordKind;
import vn.caunoi.ui.Format;
import vn.caunoi.writing.Field;
import vn.caunoi.writing.Outcome.Conflict;
import vn.caunoi.writing.Values;

/** Two people have changed the same record: every field in which they differ is shown both ways, and one is chosen. */
final class ConflictDialog extends Dialog {

    /** Whose words are chosen. */
    enum Side {
        YOURS,
        THEIRS
    }

    /** One field as it was, as it was handed in, as it stands. */
    record Difference(
            Field field,
            @Nullable Object base,
            @Nullable Object yours,
            @Nullable Object theirs) {

        /** What only one of both has changed is theirs to say; what both have changed, whoever chooses. */
        @Nullable Side onlyBy() {
            if (Values.same(base, yours)) {
                return Side.THEIRS;
            }
            return Values.same(base, theirs) ? Side.YOURS : null;
        }
    }

    private final Map<String, RadioButtonGroup<Side>> choices = new LinkedHashMap<>();
    private final List<Difference> differences;

    ConflictDialog(
            Forms forms, RecordKind kind, Conflict conflict, List<Difference> differences, Consumer<Values> chosen) {
        this.differences = differences;
        setHeaderTitle(getTranslation("form.conflict.heading"));
        addClassNames("form-dialog", "form-conflict");
        setCloseOnOutsideClick(false);
        add(new Paragraph(getTranslation(
                "form.conflict.explained", conflict.by(), Format.current().time(conflict.at()))));
        var words = forms.texts.words(all());
        differences.forEach(difference -> add(field(kind, conflict, difference, words)));
        var back = new Button(getTranslation("form.conflict.back"), click -> close());
        var save = new Button(getTranslation("form.conflict.save"), click -> {
            if (isDecided()) {
                close();
                chosen.accept(chosen());
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(back, save);
    }

    private List<@Nullable Object> all() {
        var all = new ArrayList<@Nullable Object>();
        differences.forEach(difference -> {
            all.add(difference.base());
            all.add(difference.yours());
            all.add(difference.theirs());
        });
        return all;
    }

    private Div field(RecordKind kind, Conflict conflict, Difference difference, ValueTexts.Words words) {
        var field = difference.field();
        var name = FieldTexts.label(kind, field.name());
        var was = new Div(
                new Span(getTranslation("form.conflict.was") + " "),
                words.of(kind, field.name(), field, difference.base()));
        was.addClassName("cn-muted");
        var choice = new RadioButtonGroup<Side>();
        choice.setAriaLabel(name);
        choice.setItems(Side.values());
        choice.setRenderer(new ComponentRenderer<>(side -> {
            var whose = new Span(
                    side == Side.YOURS
                            ? getTranslation("form.conflict.yours")
                            : getTranslation("form.conflict.theirs", conflict.by()));
            whose.addClassName("form-conflict-side");
            var value = side == Side.YOURS ? difference.yours() : difference.theirs();
            return new Div(whose, words.of(kind, field.name(), field, value));
        }));
        choice.setValue(difference.onlyBy());
        choices.put(field.name(), choice);
        var frame = new Div(new H3(name), was, choice);
        frame.addClassName("form-conflict-field");
        return frame;
    }

    private boolean isDecided() {
        choices.values().forEach(choice -> {
            choice.setInvalid(choice.isEmpty());
            choice.setErrorMessage(getTranslation("form.conflict.choose"));
        });
        return choices.values().stream().noneMatch(RadioButtonGroup::isEmpty);
    }

    private Values chosen() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        differences.forEach(difference -> {
            var name = difference.field().name();
            var choice = choices.get(name);
            values.put(
                    name, choice != null && choice.getValue() == Side.YOURS ? difference.yours() : difference.theirs());
        });
        return new Values(values);
    }
}
