package vn.caunoi.seed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.seed.MalformedSeed.BadCell;
import vn.caunoi.seed.SeedTable.Identity;

/** One column of a seed file: its name, the database columns it fills, and how its cells are read. */
record SeedColumn(
        String name,
        List<String> fills,
        Type type,
        @Nullable String absent,
        @Nullable SeedTable target,
        @Nullable RecordList list) {

    enum Type {
        TEXT,
        NUMBER,
        INTEGER,
        BOOLEAN,
        DATE,
        /** ISO 8601 with reduced precision: fills a date and its precision. */
        PARTIAL_DATE,
        /** Several words, separated by a bar, for a text array. */
        WORDS,
        /** The key of a row of another seed file. */
        REFERENCE,
        /** The key of a record of any kind. */
        RECORD,
        /** Several keys, separated by a bar, for a table that joins them with this row. */
        RECORDS,
        /** Several of the register's fixed values, separated by a bar, each a row of a table. */
        CHOICES
    }

    /** The joining table of a {@link Type#RECORDS} or {@link Type#CHOICES} column; "role" is a fixed value where the table has one. */
    record RecordList(
            String table,
            String owner,
            String member,
            @Nullable String role) {}

    static SeedColumn[] text(String... names) {
        return of(Type.TEXT, names);
    }

    static SeedColumn[] numbers(String... names) {
        return of(Type.NUMBER, names);
    }

    static SeedColumn[] integers(String... names) {
        return of(Type.INTEGER, names);
    }

    static SeedColumn[] booleans(String... names) {
        return of(Type.BOOLEAN, names);
    }

    static SeedColumn[] dates(String... names) {
        return of(Type.DATE, names);
    }

    static SeedColumn[] words(String... names) {
        return of(Type.WORDS, names);
    }

    static SeedColumn[] partialDate(String name) {
        return one(name, List.of(name + "_on", name + "_precision"), Type.PARTIAL_DATE, null, null, null);
    }

    static SeedColumn[] renamed(String name, String column) {
        return one(name, List.of(column), Type.TEXT, null, null, null);
    }

    static SeedColumn[] orElse(String name, String absent) {
        return one(name, List.of(name), Type.TEXT, absent, null, null);
    }

    static SeedColumn[] reference(String name, SeedTable target) {
        String suffix = target.identity() == Identity.CODE ? "_code" : "_id";
        return one(name, List.of(name + suffix), Type.REFERENCE, null, target, null);
    }

    static SeedColumn[] record(String name) {
        return one(name, List.of(name + "_id"), Type.RECORD, null, null, null);
    }

    static SeedColumn[] list(String name, @Nullable SeedTable target, RecordList list) {
        return one(name, List.of(), Type.RECORDS, null, target, list);
    }

    static SeedColumn[] choices(String name, RecordList list) {
        return one(name, List.of(), Type.CHOICES, null, null, list);
    }

    /** What every record says of itself. */
    static SeedColumn[] kept() {
        return new SeedColumn[] {orElse("confidence", "ACCEPTED")[0], text("note_vi")[0], text("note_en")[0]};
    }

    /** The values of a cell, one for each database column it fills. */
    List<@Nullable Object> read(String cell, SeedKeys keys) throws BadCell {
        if (cell.isEmpty()) {
            return values(fills.size() == 1 ? new @Nullable Object[] {absent} : new @Nullable Object[] {null, null});
        }
        return switch (type) {
            case TEXT, WORDS -> values(cell);
            case NUMBER -> values(number(cell));
            case INTEGER -> values(integer(cell));
            case BOOLEAN -> values(bool(cell));
            case DATE -> values(date(cell));
            case PARTIAL_DATE -> partial(cell);
            case REFERENCE, RECORD -> values(keys.resolve(cell, target));
            case RECORDS, CHOICES -> values();
        };
    }

    /** What stands for each of this column's values in an SQL statement. */
    String placeholder() {
        return switch (type) {
            case WORDS -> "coalesce(string_to_array(?, '|'), '{}')";
            case REFERENCE ->
                target != null && target.identity() == Identity.KEYED
                        ? "(select id from %s where %s = ?)".formatted(target.table(), target.keyColumn())
                        : "?";
            default -> "?";
        };
    }

    private static BigDecimal number(String cell) throws BadCell {
        try {
            return new BigDecimal(cell);
        } catch (NumberFormatException e) {
            throw new BadCell("“%s” không phải là số", "\"%s\" is not a number", cell);
        }
    }

    private static Integer integer(String cell) throws BadCell {
        try {
            return Integer.valueOf(cell);
        } catch (NumberFormatException e) {
            throw new BadCell("“%s” không phải là số nguyên", "\"%s\" is not a whole number", cell);
        }
    }

    private static Boolean bool(String cell) throws BadCell {
        return switch (cell) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadCell("“%s” phải là true hoặc false", "\"%s\" must be true or false", cell);
        };
    }

    private static LocalDate date(String cell) throws BadCell {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            throw new BadCell("“%s” không phải là ngày năm-tháng-ngày", "\"%s\" is not a date year-month-day", cell);
        }
    }

    private static List<@Nullable Object> partial(String cell) throws BadCell {
        try {
            return switch (cell.length()) {
                case 4 -> values(LocalDate.of(Integer.parseInt(cell), 1, 1), "YEAR");
                case 7 -> values(YearMonth.parse(cell).atDay(1), "MONTH");
                default -> values(LocalDate.parse(cell), "DAY");
            };
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new BadCell(
                    "“%s” không phải là ngày, tháng hoặc năm theo ISO 8601",
                    "\"%s\" is not a day, month or year in ISO 8601", cell);
        }
    }

    private static List<@Nullable Object> values(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    private static SeedColumn[] of(Type type, String... names) {
        return Arrays.stream(names)
                .map(name -> new SeedColumn(name, List.of(name), type, null, null, null))
                .toArray(SeedColumn[]::new);
    }

    private static SeedColumn[] one(
            String name,
            List<String> fills,
            Type type,
            @Nullable String absent,
            @Nullable SeedTable target,
            @Nullable RecordList list) {
        return new SeedColumn[] {new SeedColumn(name, fills, type, absent, target, list)};
    }
}
