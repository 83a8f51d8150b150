package vn.caunoi.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Visibility;

/**
 * What can be written of one kind of record, and what must hold among its fields. Each feature gives one of these for
 * each of its kinds; the API, the forms, the history and merging all go by it.
 *
 * @param end the field that says until when a record held
 * @param rules find what is wrong among fields that are right each by itself
 */
public record Sheet(
        RecordKind kind, String table, List<Field> fields, String end, List<Rule> rules, Map<String, Object> closing) {

    /** What must hold among the fields of one record. */
    @FunctionalInterface
    public interface Rule extends Function<Values, Optional<Problem>> {}

    /** The sheet of a kind, with the fields that every kind has. */
    public static Sheet of(RecordKind kind, String table, Field... fields) {
        var all = new ArrayList<>(Arrays.asList(fields));
        var ends = all.stream().map(Field::name).filter(List.of("validTo", "until", "endsOn", "endedOn")::contains);
        var end = ends.findFirst().orElse("endedOn");
        if (end.equals("endedOn")
                && all.stream().noneMatch(field -> field.name().equals(end))) {
            all.add(Field.day("endedOn"));
        }
        all.add(Field.choice(
                        "confidence", Confidence.class, Confidence.ACCEPTED, Confidence.SUGGESTED, Confidence.DISPUTED)
                .needed());
        all.add(Field.words("confidenceNote", 500));
        all.add(Field.lines("noteVi", 4000));
        all.add(Field.lines("noteEn", 4000));
        if (kind != RecordKind.PROVINCE && kind != RecordKind.COUNTRY) {
            all.add(Field.choice("visibility", Visibility.class).needed().initially(Visibility.PUBLIC));
        }
        return new Sheet(kind, table, List.copyOf(all), end, List.of(), Map.of());
    }

    /** The same with one more rule. */
    public Sheet rule(Rule rule) {
        var more = new ArrayList<>(rules);
        more.add(rule);
        return new Sheet(kind, table, fields, end, List.copyOf(more), closing);
    }

    /** The same, where a new record begins with another value than is usual. */
    public Sheet beginning(String field, Enum<?> value) {
        var all = fields.stream()
                .map(each -> each.name().equals(field) ? each.initially(value) : each)
                .toList();
        return new Sheet(kind, table, all, end, rules, closing);
    }

    /** The same, in which a period does not end before it begins. */
    public Sheet inOrder(String from, String to) {
        return rule(values -> {
            var begins = values.text(from);
            var ends = values.text(to);
            return begins != null && ends != null && Values.endsBefore(ends, begins)
                    ? Optional.of(new Problem(
                            to,
                            ProblemCode.WRONG_ORDER,
                            "Ngày kết thúc đứng trước ngày bắt đầu (%s).".formatted(begins),
                            "This ends before it begins (%s).".formatted(begins)))
                    : Optional.empty();
        });
    }

    /** The same, where ending a record also gives another field this value. */
    public Sheet closing(String field, Enum<?> value) {
        return new Sheet(kind, table, fields, end, rules, Map.of(field, value.name()));
    }

    public @Nullable Field field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    boolean isNamed() {
        return field("nameVi") != null || field("titleVi") != null;
    }

    String nameField(String language) {
        return field("titleVi") != null ? "title" + language : "name" + language;
    }
}
