package vn.caunoi.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Directory;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.writing.Field;
import vn.caunoi.writing.Type;

/** Values of fields in words that people read: names for codes and records, dates and numbers as the reader writes them. */
@SpringComponent
public class ValueTexts {
    private final Directory directory;
    private final CodeLists codes;

    ValueTexts(Directory directory, CodeLists codes) {
        this.directory = directory;
        this.codes = codes;
    }

    /** Words for these values, and others that name no other records; the records are read once for all of them. */
    public Words words(Collection<? extends @Nullable Object> values) {
        var numbers = new HashSet<Long>();
        values.forEach(value -> collect(value, numbers));
        return new Words(numbers.isEmpty() ? Map.of() : directory.load(numbers));
    }

    /** Whole numbers that are no records are among them, and do no harm. */
    private static void collect(@Nullable Object value, Set<Long> numbers) {
        switch (value) {
            case Integer number -> numbers.add(number.longValue());
            case Long number -> numbers.add(number);
            case Collection<?> values -> values.forEach(each -> collect(each, numbers));
            case Map<?, ?> row -> row.values().forEach(each -> collect(each, numbers));
            case null, default -> {}
        }
    }

    /** Words for values. */
    public final class Words {
        private final Map<Long, Recorded> records;
        private final Map<Type.CodeList, Map<Object, String>> names = new EnumMap<>(Type.CodeList.class);

        private Words(Map<Long, Recorded> records) {
            this.records = new HashMap<>(records);
        }

        /** The value of a field, which stands under this path in the sheet of that kind. */
        public Component of(RecordKind kind, String path, Field field, @Nullable Object value) {
            if (value == null || value instanceof Collection<?> none && none.isEmpty()) {
                var empty = new Span(I18NProvider.translate("form.empty"));
                empty.addClassName("cn-muted");
                return empty;
            }
            return switch (field.type()) {
                case Type.Rows rows -> rows(kind, path, rows, (Collection<?>) value);
                case Type.Several several -> several(several.of(), (Collection<?>) value);
                default -> one(field.type(), word(field, value));
            };
        }

        /** Kinds of localities are kept as words of which the usual ones have names. */
        private static Object word(Field field, Object value) {
            return field.name().equals("localityKind") && field.type() instanceof Type.Words
                    ? Texts.find("record.locality." + value)
                            .<Object>map(name -> name)
                            .orElse(value)
                    : value;
        }

        private Component rows(RecordKind kind, String path, Type.Rows type, Collection<?> rows) {
            var list = new OrderedList();
            list.addClassName("record-list");
            for (var row : rows) {
                var item = new ListItem();
                for (var field : type.fields()) {
                    var value = ((Map<?, ?>) row).get(field.name());
                    if (value != null) {
                        var at = path + "." + field.name();
                        item.add(new Div(new Span(FieldTexts.label(kind, at) + ": "), of(kind, at, field, value)));
                    }
                }
                list.add(item);
            }
            return list;
        }

        private Component several(Type of, Collection<?> values) {
            var line = new Div();
            line.addClassName("record-links");
            values.forEach(value -> line.add(new Span(one(of, value))));
            return line;
        }

        private Component one(Type type, Object value) {
            if (type instanceof Type.Reference && value instanceof Number number) {
                var record = records.get(number.longValue());
                return record == null
                        ? new Span(I18NProvider.translate("form.unseen"))
                        : new Anchor(Links.to(record), record.label(Texts.lang()));
            }
            var words = new Span(text(type, value));
            words.addClassName("form-words");
            return words;
        }

        private String text(Type type, Object value) {
            return switch (type) {
                case Type.Choice choice ->
                    Arrays.stream(choice.type().getEnumConstants())
                            .filter(constant -> constant.name().equals(value))
                            .findFirst()
                            .<String>map(Texts::of)
                            .orElse(value.toString());
                case Type.Code(Type.CodeList list) ->
                    names.computeIfAbsent(
                                    list,
                                    all -> codes.of(all).stream().collect(Collectors.toMap(Item::value, Item::label)))
                            .getOrDefault(value, value.toString());
                case Type.Day day -> Format.current().date(LocalDate.parse(value.toString()));
                case Type.RoughDate date -> RoughDateField.read(value);
                case Type.Truth truth -> I18NProvider.translate("list.flag." + value);
                case Type.Whole whole -> number(value);
                case Type.Decimal decimal -> number(value);
                default -> value.toString();
            };
        }

        private static String number(Object value) {
            return value instanceof Number number
                    ? new Numerals(Format.current().locale()).write(number)
                    : value.toString();
        }
    }
}
