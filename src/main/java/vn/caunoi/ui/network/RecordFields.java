package vn.caunoi.ui.network;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.ui.form.Finder;
import vn.caunoi.ui.form.Item;

/** Fields that name one record or several. */
final class RecordFields {
    private RecordFields() {}

    static ComboBox<Item> one(String label, Finder finder, Collection<RecordKind> kinds) {
        var field = new ComboBox<Item>(I18NProvider.translate(label));
        finder.serve(field, kinds, item -> true);
        field.setClearButtonVisible(true);
        field.addValueChangeListener(event -> field.setInvalid(false));
        return field;
    }

    static MultiSelectComboBox<Item> several(String label, Finder finder, Collection<RecordKind> kinds) {
        var field = new MultiSelectComboBox<Item>(I18NProvider.translate(label));
        finder.serve(field, kinds, item -> true);
        field.setClearButtonVisible(true);
        field.addValueChangeListener(event -> field.setInvalid(false));
        return field;
    }

    static Optional<Long> number(ComboBox<Item> field) {
        return field.getOptionalValue().flatMap(Item::id).map(id -> id.id());
    }

    static List<Long> numbers(MultiSelectComboBox<Item> field) {
        return field.getValue().stream()
                .map(Item::id)
                .flatMap(Optional::stream)
                .map(id -> id.id())
                .toList();
    }

    static void show(ComboBox<Item> field, long record, Map<Long, Recorded> records) {
        var found = records.get(record);
        field.setValue(found == null ? null : Item.of(found));
    }

    static void show(MultiSelectComboBox<Item> field, Collection<Long> numbers, Map<Long, Recorded> records) {
        field.setValue(numbers.stream()
                .map(records::get)
                .filter(Objects::nonNull)
                .map(Item::of)
                .collect(Collectors.toSet()));
    }

    /** Says what the field lacks. */
    static void missing(HasValidation field, String message) {
        field.setErrorMessage(I18NProvider.translate(message));
        field.setInvalid(true);
    }
}
