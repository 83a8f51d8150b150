package vn.caunoi.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.ui.DayField;
import vn.caunoi.ui.Fold;

/** The conditions of a list as fields; each is a parameter of the address, which this reads and asks to be changed. */
public class Conditions extends Composite<Div> {
    private static final int TYPING_PAUSE = 350;
    private static final int FEW = 12;

    /** Told the parameter and its new value, and whether the value is still being typed. */
    public interface Change {
        void set(String parameter, @Nullable String value, boolean typed);
    }

    private final Map<String, Consumer<@Nullable String>> fields = new LinkedHashMap<>();
    private final Map<String, Component> rare = new LinkedHashMap<>();
    private final Div row = new Div();
    private final Button clear = new Button(getTranslation("list.clear"));
    private final Button more = new Button();
    private final Button toggle = new Button(getTranslation("list.filter"), new SvgIcon("icons.svg", "filter"));
    private final Change change;
    private boolean rarely;
    private boolean all;

    public Conditions(Change change, Runnable onClear) {
        this.change = change;
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(click -> onClear.run());
        clear.setVisible(false);
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(click -> {
            all = !all;
            showRare(List.of());
        });
        toggle.addClassName("conditions-toggle");
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(click -> fold(row.hasClassName("open")));
        row.addClassNames("conditions-row", "cn-filters");
        getContent().addClassName("conditions");
        getContent().getElement().setAttribute("role", "search");
        getContent().getElement().setAttribute("aria-label", getTranslation("list.filter"));
        getContent().add(toggle, row);
    }

    /** On a narrow screen the fields fold away behind one button. */
    private void fold(boolean folded) {
        row.setClassName("open", !folded);
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(!folded));
    }

    /** The conditions that follow are rarely asked for: they show on demand, or when the address has them. */
    public Conditions more() {
        rarely = true;
        showRare(List.of());
        return this;
    }

    private void showRare(Collection<String> set) {
        rare.forEach((parameter, field) -> field.setVisible(all || set.contains(parameter)));
        more.setText(getTranslation(all ? "list.filter.fewer" : "list.filter.more"));
        more.getElement().setAttribute("aria-expanded", String.valueOf(all));
    }

    public Conditions text(String parameter) {
        var field = new TextField(label(parameter));
        field.setPrefixComponent(new SvgIcon("icons.svg", "search"));
        field.setPlaceholder(getTranslation("list.text.hint"));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE);
        field.setMaxLength(200);
        field.addClassName("cn-search");
        return add(parameter, field, true, Function.identity(), Function.identity());
    }

    public <E extends Enum<E>> Conditions choice(String parameter, Class<E> type) {
        return choice(
                parameter,
                Arrays.stream(type.getEnumConstants()).map(Option::of).toList());
    }

    /** Yes, no, or either. */
    public Conditions flag(String parameter) {
        return choice(
                parameter,
                List.of(
                        new Option("true", getTranslation("list.flag.true")),
                        new Option("false", getTranslation("list.flag.false"))));
    }

    /** A few values are chosen from a menu, many can be searched by typing. */
    public Conditions choice(String parameter, List<Option> options) {
        var byValue = new LinkedHashMap<String, Option>();
        options.forEach(option -> byValue.put(option.value(), option));
        return options.size() <= FEW ? few(parameter, options, byValue) : many(parameter, options, byValue);
    }

    private Conditions few(String parameter, List<Option> options, Map<String, Option> byValue) {
        var field = new Select<Option>();
        field.setLabel(label(parameter));
        field.setItems(options);
        field.setItemLabelGenerator(option -> option == null ? getTranslation("list.any") : option.label());
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("list.any"));
        field.setPlaceholder(getTranslation("list.any"));
        return add(parameter, field, false, Option::value, byValue::get);
    }

    private Conditions many(String parameter, List<Option> options, Map<String, Option> byValue) {
        var field = new ComboBox<Option>(label(parameter));
        field.setItems((option, typed) -> Fold.contains(option.label(), typed), options);
        field.setItemLabelGenerator(Option::label);
        field.setClassNameGenerator(option -> option.below() ? "cn-below" : null);
        field.setClearButtonVisible(true);
        field.setPlaceholder(getTranslation("list.any"));
        return add(parameter, field, false, Option::value, byValue::get);
    }

    public Conditions day(String parameter) {
        var field = new DayField(label(parameter));
        return add(
                parameter,
                field,
                false,
                LocalDate::toString,
                value -> Wanted.NONE.with(parameter, value).day(parameter));
    }

    private <V> Conditions add(
            String parameter,
            HasValue<?, V> field,
            boolean typed,
            Function<V, String> write,
            Function<String, @Nullable V> read) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                var value = event.getValue();
                change.set(parameter, field.isEmpty() ? null : write.apply(value), typed);
            }
        });
        fields.put(parameter, value -> {
            var shown = value == null ? null : read.apply(value);
            field.setValue(shown == null ? field.getEmptyValue() : shown);
        });
        row.add((Component) field);
        if (rarely) {
            rare.put(parameter, (Component) field);
            row.add(more);
        }
        row.add(clear);
        return this;
    }

    /** Shows in every field what the address asks for. */
    public void show(Wanted wanted) {
        fields.forEach((parameter, field) -> field.accept(wanted.text(parameter)));
        var set = fields.keySet().stream()
                .filter(wanted.parameters()::containsKey)
                .count();
        clear.setVisible(set > 0);
        showRare(wanted.parameters().keySet());
        toggle.setText(set > 0 ? getTranslation("list.filter.set", set) : getTranslation("list.filter"));
    }

    private String label(String parameter) {
        return getTranslation("list.filter." + parameter);
    }
}
