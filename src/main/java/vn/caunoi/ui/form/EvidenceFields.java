package vn.caunoi.ui.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.RecordKind;
import vn.caunoi.ui.Texts;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Field;
import vn.caunoi.writing.Problem;

/** Why a change is made, and where it is known from. */
@CssImport("./styles/form.css")
public final class EvidenceFields extends Composite<Div> {
    private static final String PREFIX = "evidence.";
    private static final List<Field> FIELDS = List.of(
            Field.reference("source", RecordKind.SOURCE),
            Field.words("locator", 200),
            Field.lines("quote", 4000),
            Field.lines("reason", 2000));

    private final Map<String, Input> inputs = new LinkedHashMap<>();

    public EvidenceFields(Forms forms, RecordKind kind) {
        var maker = new Inputs(forms, kind);
        var grid = new Div();
        grid.addClassName("form-grid");
        FIELDS.forEach(field -> {
            var input = maker.of(PREFIX + field.name(), field);
            inputs.put(field.name(), input);
            grid.add(input.component());
        });
        var explanation = new Paragraph(getTranslation("form.evidence.explained"));
        explanation.addClassNames("cn-muted", "cn-small");
        getContent().addClassName("form-evidence");
        getContent().add(new H2(getTranslation("form.evidence")), explanation, grid);
    }

    /** The same, in which a reason must be given. */
    public EvidenceFields reasonNeeded() {
        ((HasValue<?, ?>) input("reason").component()).setRequiredIndicatorVisible(true);
        return this;
    }

    public Evidence evidence() {
        return new Evidence(
                text("reason"),
                input("source").value() instanceof Long source ? source : null,
                text("locator"),
                text("quote"));
    }

    private @Nullable String text(String name) {
        return input(name).value() instanceof String text ? text.strip() : null;
    }

    private Input input(String name) {
        return Objects.requireNonNull(inputs.get(name));
    }

    boolean isEmpty() {
        return evidence().equals(Evidence.NONE);
    }

    /** Says that the reason is missing, and goes there. */
    public boolean lacksReason() {
        forgive();
        if (evidence().reason() != null) {
            return false;
        }
        input("reason")
                .refuse("", getTranslation("form.evidence.reason.needed"))
                .focus();
        return true;
    }

    /** Says what is wrong with these fields, and gives back what is not theirs. */
    public List<Problem> refuse(List<Problem> problems) {
        forgive();
        var others = new ArrayList<Problem>();
        problems.forEach(problem -> {
            var input = problem.field().startsWith(PREFIX)
                    ? inputs.get(problem.field().substring(PREFIX.length()))
                    : null;
            if (input == null) {
                others.add(problem);
            } else {
                input.refuse("", problem.message(Texts.lang())).focus();
            }
        });
        return others;
    }

    void forgive() {
        inputs.values().forEach(Input::forgive);
    }

    void onChange(Runnable told) {
        inputs.values().forEach(input -> input.onChange(told));
    }
}
