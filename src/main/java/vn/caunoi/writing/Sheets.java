package vn.caunoi.writing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.caunoi.base.RecordKind;

/** The sheets of all kinds, and where records of one kind name records of another. */
@Component
public class Sheets {

    /**
     * A place where records are named.
     *
     * @param field the name of the field in the sheet of the kind
     * @param table where it is kept
     * @param owner the column of the record that names
     * @param column the column of the record that is named
     */
    record Naming(RecordKind kind, String field, String table, String owner, String column, Type.Reference type) {}

    private final Map<RecordKind, Sheet> byKind = new EnumMap<>(RecordKind.class);
    private final List<Naming> namings = new ArrayList<>();

    Sheets(List<Sheet> sheets) {
        sheets.forEach(sheet -> byKind.put(sheet.kind(), sheet));
        sheets.forEach(sheet -> sheet.fields().forEach(field -> enter(sheet, field)));
    }

    private void enter(Sheet sheet, Field field) {
        switch (field.type()) {
            case Type.Reference type ->
                namings.add(new Naming(sheet.kind(), field.name(), sheet.table(), "id", field.column(), type));
            case Type.Several(Type.Reference type, Type.Part part)
            when part != null ->
                namings.add(new Naming(sheet.kind(), field.name(), part.table(), part.owner(), field.column(), type));
            case Type.Rows rows ->
                rows.fields().forEach(cell -> {
                    if (cell.type() instanceof Type.Reference type) {
                        namings.add(new Naming(
                                sheet.kind(),
                                field.name() + "." + cell.name(),
                                rows.part().table(),
                                rows.part().owner(),
                                cell.column(),
                                type));
                    }
                });
            default -> {}
        }
    }

    public Sheet of(RecordKind kind) {
        return Objects.requireNonNull(byKind.get(kind), () -> "No sheet for " + kind);
    }

    public List<Sheet> all() {
        return List.copyOf(byKind.values());
    }

    List<Naming> namings() {
        return namings;
    }
}
