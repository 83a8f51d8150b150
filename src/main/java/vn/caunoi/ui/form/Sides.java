package vn.caunoi.ui.form;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.agreement.SignatoryRole;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Sheet;
import vn.caunoi.writing.Type;
import vn.caunoi.writing.Values;

/**
 * The records that a new one belongs to, and what it is, as the address names them: ?province=12&partner=345&kind=CONTACT.
 * Several fixed values of one field have commas between them.
 *
 * @param chosen fixed values of the register, by the field that begins with them
 */
record Sides(Map<String, Long> named, Map<String, String> chosen) {

    static Sides of(QueryParameters address) {
        var named = new LinkedHashMap<String, Long>();
        var chosen = new LinkedHashMap<String, String>();
        address.getParameters().forEach((name, values) -> {
            if (values.getLast().matches("[1-9][0-9]{0,17}")) {
                named.put(name, Long.valueOf(values.getLast()));
            } else {
                chosen.put(name, values.getLast());
            }
        });
        return new Sides(named, chosen);
    }

    /** Whether a partner's page asked for it, and no province's. */
    boolean fromPartner() {
        return named.containsKey("partner") && !named.containsKey("province");
    }

    boolean isEmpty() {
        return named.isEmpty();
    }

    /** What a new record of that kind begins with: its usual values, and the sides where they belong. */
    Values values(Sheet sheet, Finder finder) {
        var values = new LinkedHashMap<String, @Nullable Object>(blank(sheet).all());
        var known = finder.load(named.values());
        named.forEach((name, number) -> {
            var item = known.get(number);
            var field = sheet.field(name);
            if (item == null || item.kind() == null) {
                return;
            }
            if (field != null && field.type() instanceof Type.Reference(Set<RecordKind> kinds)) {
                if (kinds.contains(item.kind())) {
                    values.put(name, number);
                }
            } else if (field != null && field.type() instanceof Type.Several(Type of, var part)) {
                if (of instanceof Type.Reference(Set<RecordKind> kinds) && kinds.contains(item.kind())) {
                    values.put(name, List.of(number));
                }
            } else if (name.equals("subject") && sheet.field("subjects") != null) {
                values.put("subjects", List.of(number));
            }
        });
        chosen.forEach((name, value) -> {
            var field = sheet.field(name);
            if (field != null
                    && field.type() instanceof Type.Choice choice
                    && choice.values().contains(value)) {
                values.put(name, value);
            } else if (field != null && field.type() instanceof Type.Several(Type.Choice choice, var part)) {
                values.put(
                        name,
                        Stream.of(value.split(","))
                                .filter(choice.values()::contains)
                                .distinct()
                                .sorted()
                                .toList());
            }
        });
        switch (sheet.kind()) {
            case AGREEMENT -> values.put("signatories", signatories(known));
            case EVENT -> {
                // Who took part is known; where it was is not.
                values.put("province", null);
                values.put("participants", participants(known));
            }
            default -> {}
        }
        return new Values(values);
    }

    /** The usual values of a kind. */
    static Values blank(Sheet sheet) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var field : sheet.fields()) {
            values.put(field.name(), field.initial());
        }
        return new Values(values);
    }

    /** Both sides have a row from the start: the one that is known, and the one to be filled in. */
    private static List<Map<String, @Nullable Object>> signatories(Map<Long, Item> known) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        Stream.of(SignatoryRole.VIETNAMESE_PARTY, SignatoryRole.FOREIGN_PARTY).forEach(role -> {
            var sides = known.values().stream()
                    .filter(item -> item.kind()
                            == (role == SignatoryRole.FOREIGN_PARTY ? RecordKind.PARTNER : RecordKind.PROVINCE))
                    .map(Item::value)
                    .toList();
            var row = new LinkedHashMap<String, @Nullable Object>();
            row.put("party", sides.isEmpty() ? null : sides.getFirst());
            row.put("role", role.name());
            rows.add(row);
        });
        return rows;
    }

    private static List<Map<String, @Nullable Object>> participants(Map<Long, Item> known) {
        return known.values().stream()
                .filter(item -> item.kind() == RecordKind.PROVINCE || item.kind() == RecordKind.PARTNER)
                .map(item -> {
                    var row = new LinkedHashMap<String, @Nullable Object>();
                    row.put("participant", item.value());
                    return (Map<String, @Nullable Object>) row;
                })
                .toList();
    }
}
