package vn.caunoi.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Field;
import vn.caunoi.writing.Type;

/** Rows of fields that are added, taken away and, where their order says something, moved. */
final class RowsInput extends Composite<Div> implements Input {
    private static final Pattern CELL = Pattern.compile("\\[(\\d+)](?:\\.([^.\\[]+)(.*))?");

    private record Row(Div frame, Span title, Map<String, Input> cells, List<Button> tools) {}

    private final String title;
    private final Type.Rows type;
    private final Function<Field, Input> cells;
    private final List<Row> rows = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private final Div list = new Div();
    private final Paragraph wrong = new Paragraph();
    private final Button add;

    RowsInput(RecordKind kind, String path, Type.Rows type, Function<Field, Input> cells) {
        this.title = FieldTexts.label(kind, path);
        this.type = type;
        this.cells = cells;
        add = new Button(FieldTexts.find("form.add.", kind, path).orElseGet(() -> getTranslation("form.row.add")));
        add.addClickListener(click -> {
            var row = append(Map.of());
            focus(row);
            tell();
        });
        wrong.addClassNames("form-wrong");
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        list.addClassName("form-rows-list");
        getContent().addClassName("form-rows");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", title);
        getContent().add(new H2(title));
        FieldTexts.help(kind, path).ifPresent(help -> {
            var explanation = new Paragraph(help);
            explanation.addClassNames("cn-muted", "cn-small");
            getContent().add(explanation);
        });
        getContent().add(wrong, list, add);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Object value() {
        return rows.stream().map(RowsInput::values).toList();
    }

    private static Map<String, @Nullable Object> values(Row row) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        row.cells().forEach((name, cell) -> values.put(name, cell.value()));
        return values;
    }

    @Override
    public void show(@Nullable Object value) {
        rows.clear();
        list.removeAll();
        if (value instanceof List<?> given) {
            given.forEach(row -> append((Map<?, ?>) row));
        }
    }

    private Row append(Map<?, ?> values) {
        var grid = new Div();
        grid.addClassName("form-grid");
        var inputs = new LinkedHashMap<String, Input>();
        for (var field : neededFirst()) {
            var input = cells.apply(field);
            input.show(values.containsKey(field.name()) ? values.get(field.name()) : field.initial());
            input.onChange(this::tell);
            inputs.put(field.name(), input);
            if (field.name().endsWith("Vi")) {
                input.component().addClassName("form-left");
            }
            grid.add(input.component());
        }
        var heading = new Span();
        heading.addClassName("form-row-title");
        var head = new Div(heading);
        head.addClassName("form-row-head");
        var row = new Row(new Div(head, grid), heading, inputs, new ArrayList<>());
        if (isOrdered()) {
            tool(head, row, "up", "↑", () -> move(row, -1));
            tool(head, row, "down", "↓", () -> move(row, 1));
        }
        tool(head, row, "remove", "✕", () -> remove(row));
        row.frame().addClassName("form-row");
        row.frame().getElement().setAttribute("role", "group");
        rows.add(row);
        list.add(row.frame());
        number();
        return row;
    }

    private List<Field> neededFirst() {
        return type.fields().stream()
                .sorted(Comparator.comparing(field -> !field.required()))
                .toList();
    }

    /** Rows that are kept by date or name cannot be put in another order. */
    private boolean isOrdered() {
        return List.of("seq", "id").contains(Objects.requireNonNullElse(type.sequence(), ""));
    }

    private void tool(Div head, Row row, String name, String sign, Runnable work) {
        var button = new Button(sign, click -> {
            work.run();
            tell();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassName("form-row-" + name);
        button.getElement().setAttribute("data-text", "form.row." + name);
        row.tools().add(button);
        head.add(button);
    }

    private void move(Row row, int by) {
        var from = rows.indexOf(row);
        var to = Math.clamp(from + by, 0, rows.size() - 1);
        rows.remove(row);
        rows.add(to, row);
        list.addComponentAtIndex(to, row.frame());
        number();
        row.tools().get(by < 0 && to > 0 || to == rows.size() - 1 ? 0 : 1).focus();
    }

    private void remove(Row row) {
        var place = rows.indexOf(row);
        rows.remove(row);
        list.remove(row.frame());
        number();
        if (rows.isEmpty()) {
            add.focus();
        } else {
            focus(rows.get(Math.min(place, rows.size() - 1)));
        }
    }

    private void number() {
        for (int each = 0; each < rows.size(); each++) {
            var row = rows.get(each);
            var name = getTranslation("form.row", title, each + 1);
            row.title().setText(name);
            row.frame().getElement().setAttribute("aria-label", name);
            row.tools().forEach(tool -> {
                var text = getTranslation(tool.getElement().getAttribute("data-text")) + ": " + name;
                tool.setAriaLabel(text);
                tool.setTooltipText(text);
            });
            if (isOrdered()) {
                row.tools().getFirst().setEnabled(each > 0);
                row.tools().get(1).setEnabled(each < rows.size() - 1);
            }
        }
    }

    private static void focus(Row row) {
        row.cells().values().stream()
                .map(cell -> focusable(cell.component()))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(Focusable::focus);
    }

    private static @Nullable Focusable<?> focusable(Component component) {
        return component instanceof Focusable<?> focusable && !(component instanceof Div)
                ? focusable
                : component
                        .getChildren()
                        .map(RowsInput::focusable)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    @Override
    public String spoken() {
        return rows.stream()
                .map(row -> row.cells().values().iterator().next().spoken())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What the rows say in one cell, of those whose other cell has this value. */
    String spoken(String cell, String other, String value) {
        return rows.stream()
                .filter(row -> value.equals(cell(row, other).value()))
                .map(row -> cell(row, cell).spoken())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Input cell(Row row, String name) {
        return Objects.requireNonNull(row.cells().get(name));
    }

    @Override
    public Focusable<?> refuse(String place, String message) {
        var at = CELL.matcher(place);
        if (at.matches() && at.group(2) != null && Integer.parseInt(at.group(1)) < rows.size()) {
            var cell = rows.get(Integer.parseInt(at.group(1))).cells().get(at.group(2));
            if (cell != null) {
                return cell.refuse(at.group(3), message);
            }
        }
        wrong.setText(message);
        wrong.setVisible(true);
        return add;
    }

    @Override
    public void forgive() {
        wrong.setVisible(false);
        rows.forEach(row -> row.cells().values().forEach(Input::forgive));
    }

    @Override
    public void onChange(Runnable told) {
        listeners.add(told);
    }

    private void tell() {
        wrong.setVisible(false);
        listeners.forEach(Runnable::run);
    }
}
