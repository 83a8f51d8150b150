package vn.caunoi.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.RecordKind;
import vn.caunoi.ui.DayField;
import vn.caunoi.ui.Fold;
import vn.caunoi.ui.Format;
import vn.caunoi.writing.Field;
import vn.caunoi.writing.Type;

/** Makes the field of a form for everything that a sheet can hold. */
final class Inputs {
    private static final int TYPING_PAUSE = 400;

    /** Those who are missing when somebody names them can be entered there and then. */
    private static final List<RecordKind> ENTERED_ASIDE =
            List.of(RecordKind.PARTNER, RecordKind.SOURCE, RecordKind.PERSON, RecordKind.ORGANISATION);

    private static final List<String> LOCALITIES = List.of(
            "CITY",
            "PROVINCE",
            "PREFECTURE",
            "DISTRICT",
            "REGION",
            "COUNTY",
            "OBLAST",
            "DEPARTMENT",
            "AUTONOMOUS_REGION",
            "MUNICIPALITY",
            "SPECIAL_REGION",
            "STATE",
            "GOVERNORATE");

    /** Only those named by a place: the others say nothing of where they hold. */
    private static final List<Item> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
            .sorted()
            .map(zone -> Item.of(zone, zone))
            .toList();

    private final Forms forms;
    private final RecordKind kind;

    Inputs(Forms forms, RecordKind kind) {
        this.forms = forms;
        this.kind = kind;
    }

    /** The field for what stands under this path: signatories.party for a cell of a row. */
    Input of(String path, Field field) {
        return switch (field.type()) {
            case Type.Words words -> words(path, field, words);
            case Type.Choice choice -> choice(path, field, choice);
            case Type.Code(Type.CodeList list) -> code(path, field, forms.codes.of(list));
            case Type.Day day -> day(path, field);
            case Type.RoughDate date -> roughDate(path, field);
            case Type.TimeOfDay time -> time(path, field);
            case Type.Zone zone -> code(path, field, ZONES);
            case Type.Whole whole -> number(path, field, true);
            case Type.Decimal decimal -> number(path, field, false);
            case Type.Truth truth -> truth(path, field);
            case Type.Reference reference -> reference(path, field, reference);
            case Type.Several(Type.Reference reference, var part) -> references(path, field, reference);
            case Type.Several(Type.Code(Type.CodeList list), var part) -> several(path, field, forms.codes.of(list));
            case Type.Several(Type.Choice choice, var part) -> several(path, field, items(choice));
            case Type.Several several -> throw new IllegalStateException("No field for several " + several.of());
            case Type.Rows rows -> new RowsInput(kind, path, rows, cell -> of(path + "." + cell.name(), cell));
        };
    }

    private Input words(String path, Field field, Type.Words words) {
        if (words.lines()) {
            var area = ready(new TextArea(), path, field);
            area.setMinRows(2);
            area.setMaxRows(12);
            return new PlainInput<>(area, Inputs::text, Object::toString, Function.identity());
        }
        if (path.equals("localityKind")) {
            return localityKind(path, field);
        }
        var line = ready(new TextField(), path, field);
        line.setValueChangeTimeout(TYPING_PAUSE);
        return new PlainInput<>(line, Inputs::text, Object::toString, Function.identity());
    }

    /** What foreign localities are called: the usual words, by their codes, or any other. */
    private Input localityKind(String path, Field field) {
        var items = LOCALITIES.stream()
                .map(code -> Item.of(code, I18NProvider.translate("record.locality." + code)))
                .sorted(Comparator.comparing(Item::label))
                .toList();
        var box = chooser(path, field, items);
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(typed -> box.setValue(among(items, typed.getDetail())));
        return new PlainInput<>(box, Inputs::chosen, value -> among(items, value), Item::label);
    }

    /** What stands may be none of the values to choose from, and is shown all the same: what was withdrawn stays so. */
    private Input choice(String path, Field field, Type.Choice choice) {
        var box = chooser(path, field, items(choice));
        box.setClearButtonVisible(!field.required() || field.initial() == null);
        return new PlainInput<>(box, Inputs::chosen, value -> item(choice, value), Item::label);
    }

    private static List<Item> items(Type.Choice choice) {
        return choice.values().stream().map(value -> item(choice, value)).toList();
    }

    private static Item item(Type.Choice choice, Object value) {
        return Arrays.stream(choice.type().getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .<Item>map(Item::of)
                .orElseGet(() -> Item.of(value.toString(), value.toString()));
    }

    private Input code(String path, Field field, List<Item> items) {
        var box = chooser(path, field, items);
        return new PlainInput<>(box, Inputs::chosen, value -> among(items, value), Item::label);
    }

    private ComboBox<Item> chooser(String path, Field field, List<Item> items) {
        var box = ready(new ComboBox<Item>(), path, field);
        box.setItems((item, typed) -> Fold.contains(item.label(), typed), items);
        box.setItemLabelGenerator(Item::label);
        box.setClassNameGenerator(item -> item.below() ? "cn-below" : null);
        box.setClearButtonVisible(true);
        return box;
    }

    private static Item among(Collection<Item> items, Object value) {
        return items.stream()
                .filter(item -> item.value().equals(value))
                .findFirst()
                .orElseGet(() -> Item.of(value.toString(), value.toString()));
    }

    private Input day(String path, Field field) {
        var day = ready(new DayField(""), path, field);
        return new PlainInput<>(
                day,
                value -> value != null ? value.toString() : day.unreadable().orElse(null),
                value -> LocalDate.parse(value.toString()),
                value -> Format.current().date(value),
                day::unreadable);
    }

    private Input time(String path, Field field) {
        var time = ready(new TextField(), path, field);
        time.setPlaceholder("HH:mm");
        time.addClassName("form-time");
        return new PlainInput<>(time, Inputs::text, Object::toString, Function.identity());
    }

    private Input roughDate(String path, Field field) {
        var date = ready(new RoughDateField(""), path, field);
        return new PlainInput<>(
                date,
                text -> text.isBlank() ? null : RoughDateField.write(text),
                RoughDateField::read,
                Function.identity(),
                date::unreadable);
    }

    private Input number(String path, Field field, boolean whole) {
        var number = ready(new NumeralField("", whole), path, field);
        return new PlainInput<>(
                number,
                text -> text.isBlank() ? null : number.write(text),
                number::read,
                Function.identity(),
                number::unreadable);
    }

    private Input truth(String path, Field field) {
        var box = new Checkbox(FieldTexts.label(kind, path));
        FieldTexts.help(kind, path).ifPresent(box::setHelperText);
        return new PlainInput<>(
                box, value -> value, Boolean.TRUE::equals, value -> value ? FieldTexts.label(kind, path) : "");
    }

    private Input reference(String path, Field field, Type.Reference reference) {
        var box = ready(new ComboBox<Item>(), path, field);
        forms.finder.serve(box, reference.kinds(), item -> true);
        box.setPlaceholder(I18NProvider.translate("form.find"));
        box.setClearButtonVisible(true);
        var input = new PlainInput<>(
                box, Inputs::chosen, value -> named(List.of(value)).getFirst(), Item::label);
        return ENTERED_ASIDE.stream()
                .filter(reference.kinds()::contains)
                .filter(forms.writing::mayCreate)
                .findFirst()
                .map(missing -> input.within(aside(box, missing)))
                .orElse(input);
    }

    /** The field with a button beside it that enters what is not there yet. */
    private Div aside(ComboBox<Item> box, RecordKind missing) {
        var button = new Button(I18NProvider.translate("form.new." + missing.name()));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClickListener(click -> new QuickEntry(forms, missing, id -> {
                    box.setValue(named(List.of(id.id())).getFirst());
                    box.setInvalid(false);
                    box.focus();
                })
                .open());
        var frame = new Div(box, button);
        frame.addClassName("form-reference");
        return frame;
    }

    private Input references(String path, Field field, Type.Reference reference) {
        var box = ready(new MultiSelectComboBox<Item>(), path, field);
        forms.finder.serve(box, reference.kinds(), item -> true);
        box.setPlaceholder(I18NProvider.translate("form.find"));
        return new PlainInput<>(box, Inputs::chosen, value -> Set.copyOf(named((Collection<?>) value)), Inputs::labels);
    }

    private Input several(String path, Field field, List<Item> items) {
        var box = ready(new MultiSelectComboBox<Item>(), path, field);
        box.setItems((item, typed) -> Fold.contains(item.label(), typed), items);
        box.setItemLabelGenerator(Item::label);
        box.setClassNameGenerator(item -> item.below() ? "cn-below" : null);
        return new PlainInput<>(
                box,
                Inputs::chosen,
                value -> ((Collection<?>) value)
                        .stream().map(each -> among(items, each)).collect(Collectors.toSet()),
                Inputs::labels);
    }

    /** The records with these numbers; one that the reader may not see keeps its place. */
    private List<Item> named(Collection<?> numbers) {
        var wanted =
                numbers.stream().map(number -> ((Number) number).longValue()).toList();
        var known = forms.finder.load(wanted);
        return wanted.stream()
                .map(number -> known.containsKey(number)
                        ? new Item(
                                number,
                                known.get(number).label(),
                                known.get(number).kind(),
                                "")
                        : new Item(number, I18NProvider.translate("form.unseen"), null, ""))
                .toList();
    }

    private static @Nullable Object text(String typed) {
        return typed.isBlank() ? null : typed;
    }

    private static @Nullable Object chosen(@Nullable Item item) {
        return item == null ? null : item.value();
    }

    /** In the order in which the register keeps them. */
    private static Object chosen(Set<Item> items) {
        var values = items.stream().map(Item::value);
        return items.stream().allMatch(item -> item.value() instanceof Long)
                ? values.map(Long.class::cast).sorted().toList()
                : values.sorted(Comparator.comparing(Object::toString)).toList();
    }

    private static String labels(Set<Item> items) {
        return items.stream().map(Item::label).sorted().collect(Collectors.joining(", "));
    }

    /** Its name, its help and whether it must not be left empty; the confidence follows from the source given. */
    private <V, C extends Component & HasHelper & HasValue<?, V>> C ready(C field, String path, Field of) {
        field.getElement().setProperty("label", FieldTexts.label(kind, path));
        FieldTexts.help(kind, path).ifPresent(field::setHelperText);
        field.setRequiredIndicatorVisible(of.required() && !path.equals("confidence"));
        return field;
    }
}
