package vn.caunoi.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Visibility;

/** Checks that need the register: whether the records and codes that a record names are there and may be named. */
@Component
class Checks {

    private record Target(RecordKind kind, Visibility visibility) {}

    private final JdbcClient jdbc;
    private final List<RegisterRule> rules;

    Checks(JdbcClient jdbc, List<RegisterRule> rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    List<Problem> of(Sheet sheet, Values values) {
        var problems = new ArrayList<>(Reading.missing(sheet.fields(), values));
        if (problems.isEmpty()) {
            sheet.rules().forEach(rule -> rule.apply(values).ifPresent(problems::add));
            rules.stream()
                    .filter(rule -> rule.recordKind() == sheet.kind())
                    .forEach(rule -> rule.problem(values).ifPresent(problems::add));
        }
        problems.addAll(references(sheet, values));
        problems.addAll(codes(sheet, values));
        return problems;
    }

    private List<Problem> references(Sheet sheet, Values values) {
        var named = new LinkedHashMap<String, Map.Entry<Long, Type.Reference>>();
        each(sheet.fields(), values, "", (path, type, value) -> {
            if (type instanceof Type.Reference reference && value instanceof Number number) {
                named.put(path, Map.entry(number.longValue(), reference));
            }
        });
        var targets = targets(named.values().stream().map(Map.Entry::getKey).toList());
        var open = Visibility.PUBLIC.name().equals(values.text("visibility"));
        var problems = new ArrayList<Problem>();
        named.forEach((path, reference) -> {
            var target = targets.get(reference.getKey());
            if (target == null) {
                problems.add(new Problem(
                        path,
                        ProblemCode.UNKNOWN_RECORD,
                        "Không có bản ghi này; hãy chọn một bản ghi trong sổ.",
                        "There is no such record; choose one of the register."));
            } else if (!reference.getValue().kinds().contains(target.kind())) {
                problems.add(Reading.wrongKind(path, reference.getValue()));
            } else if (open && target.visibility() == Visibility.INTERNAL) {
                problems.add(
                        new Problem(
                                path,
                                ProblemCode.REFERS_TO_INTERNAL,
                                "Bản ghi được nhắc đến là nội bộ. Hãy để bản ghi này cũng là nội bộ, hoặc công khai bản ghi kia trước.",
                                "The record named here is internal. Make this one internal too, or make that one public first."));
            }
        });
        return problems;
    }

    private Map<Long, Target> targets(List<Long> ids) {
        var found = new HashMap<Long, Target>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, kind, visibility from record where id = any(:ids) and merged_into is null")
                    .param("ids", ids.toArray(Long[]::new))
                    .query((row, number) -> found.put(
                            row.getLong("id"),
                            new Target(
                                    RecordKind.valueOf(row.getString("kind")),
                                    Visibility.valueOf(row.getString("visibility")))))
                    .list();
        }
        return found;
    }

    private List<Problem> codes(Sheet sheet, Values values) {
        var problems = new ArrayList<Problem>();
        each(sheet.fields(), values, "", (path, type, value) -> {
            if (type instanceof Type.Code(Type.CodeList list) && value != null && !known(list, value.toString())) {
                problems.add(new Problem(
                        path,
                        ProblemCode.UNKNOWN_VALUE,
                        "Không có mã “%s”.".formatted(value),
                        "There is no code “%s”.".formatted(value)));
            }
        });
        return problems;
    }

    private boolean known(Type.CodeList list, String code) {
        return jdbc.sql("select exists (select from %s where code = :code)"
                        .formatted(list.name().toLowerCase(Locale.ROOT)))
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    private interface Visit {
        void value(String path, Type type, @Nullable Object value);
    }

    private static void each(List<Field> fields, Values values, String path, Visit visit) {
        for (var field : fields) {
            var at = path + field.name();
            switch (field.type()) {
                case Type.Several several -> {
                    if (values.get(field.name()) instanceof List<?> members) {
                        for (int place = 0; place < members.size(); place++) {
                            visit.value(
                                    at + "[" + place + "]", several.of(), Objects.requireNonNull(members.get(place)));
                        }
                    }
                }
                case Type.Rows rows -> {
                    int place = 0;
                    for (Map<String, @Nullable Object> row : values.rows(field.name())) {
                        each(rows.fields(), new Values(row), at + "[" + place++ + "].", visit);
                    }
                }
                default -> visit.value(at, field.type(), values.get(field.name()));
            }
        }
    }
}
