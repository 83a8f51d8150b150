package vn.caunoi.ui.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caunoi.ui.Texts;
import vn.caunoi.writing.Field;
import vn.caunoi.writing.Problem;
import vn.caunoi.writing.Sheet;
import vn.caunoi.writing.Values;

/** Everything that a sheet holds as fields: the usual ones in two columns, rows by themselves, rare ones folded away. */
final class RecordForm extends Composite<Div> {
    private static final Pattern PATH = Pattern.compile("([^.\\[]+)(.*)");

    private final Map<String, Input> inputs = new LinkedHashMap<>();
    private final Set<String> rare = new HashSet<>();
    private final AlikeHints hints;
    private final Div rest = new Div();
    private final Details fold = new Details("", rest);

    RecordForm(Forms forms, Sheet sheet, boolean fromPartner) {
        var maker = new Inputs(forms, sheet.kind());
        hints = new AlikeHints(forms, sheet.kind());
        rest.addClassName("form-grid");
        fold.addClassName("form-fold");
        getContent().addClassName("record-form");
        Div grid = null;
        for (var field : Plan.ordered(sheet, fromPartner)) {
            var heading = Plan.heading(sheet, field);
            if (heading.isPresent()) {
                getContent().add(new H2(getTranslation(heading.get())));
                grid = null;
            }
            var input = maker.of(field.name(), field);
            inputs.put(field.name(), input);
            if (field.name().endsWith("Vi")) {
                input.component().addClassName("form-left");
            }
            if (Plan.isRare(field)) {
                rare.add(field.name());
                rest.add(input.component());
            } else if (Plan.isWide(field)) {
                getContent().add(input.component());
                grid = null;
            } else {
                if (grid == null) {
                    grid = new Div();
                    grid.addClassName("form-grid");
                    getContent().add(grid);
                }
                grid.add(input.component());
                name(field, input, grid);
            }
        }
        fold.setSummaryText(getTranslation("form.more", rare.size()));
        fold.setVisible(!rare.isEmpty());
        getContent().add(fold);
    }

    /** While a name is typed, those who bear one like it are shown under it. */
    private void name(Field field, Input input, Div grid) {
        if (List.of("nameVi", "nameEn", "titleVi", "titleEn").contains(field.name())
                && input.component() instanceof TextField name) {
            name.setValueChangeMode(ValueChangeMode.LAZY);
            name.addValueChangeListener(typed -> {
                if (typed.isFromClient()) {
                    hints.look(values());
                }
            });
            if (field.name().endsWith("En")) {
                grid.add(hints);
            }
        }
    }

    AlikeHints hints() {
        return hints;
    }

    Map<String, @Nullable Object> values() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        inputs.forEach((name, input) -> values.put(name, input.value()));
        return values;
    }

    /** What differs from these values. */
    Map<String, @Nullable Object> changes(Values from) {
        var changes = values();
        changes.entrySet().removeIf(entry -> Values.same(entry.getValue(), from.get(entry.getKey())));
        return changes;
    }

    void show(Values values) {
        inputs.forEach((name, input) -> input.show(values.get(name)));
        if (rare.stream()
                .anyMatch(name -> !Objects.requireNonNullElse(values.get(name), "ACCEPTED")
                        .equals("ACCEPTED"))) {
            fold.setOpened(true);
        }
    }

    /** What stands in a field, as the reader reads it. */
    String spoken(String field) {
        var input = inputs.get(field);
        return input == null ? "" : input.spoken();
    }

    String spoken(String rows, String cell, String other, String value) {
        return inputs.get(rows) instanceof RowsInput input ? input.spoken(cell, other, value) : "";
    }

    /** Says at every field what is wrong with it, goes to the first, and gives back what belongs to none. */
    List<Problem> refuse(List<Problem> problems) {
        forgive();
        var order = List.copyOf(inputs.keySet());
        var places = new LinkedHashMap<Integer, Focusable<?>>();
        var homeless = new ArrayList<Problem>();
        for (var problem : problems) {
            var path = PATH.matcher(problem.field());
            var input = path.matches() ? inputs.get(path.group(1)) : null;
            if (input == null) {
                homeless.add(problem);
            } else {
                var name = path.group(1);
                var place = path.group(2);
                var focus = input.refuse(place, problem.message(Texts.lang()));
                places.putIfAbsent(order.indexOf(name), focus);
                if (rare.contains(name)) {
                    fold.setOpened(true);
                }
            }
        }
        places.entrySet().stream()
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .filter(Objects::nonNull)
                .ifPresent(Focusable::focus);
        return homeless;
    }

    void forgive() {
        inputs.values().forEach(Input::forgive);
    }

    void onChange(Runnable told) {
        inputs.values().forEach(input -> input.onChange(told));
    }
}
