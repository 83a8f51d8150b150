package vn.caunoi.writing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.RecordKind;

/**
 * Something that can be written of a record.
 *
 * @param name its name in the API and in the history
 * @param column the column that holds it; for a rough date, what comes before _on and _precision
 * @param initial the value it has where none is given when a record is created
 * @param key a value that no two records share, and that is not changed once it is given
 */
public record Field(
        String name,
        String column,
        Type type,
        boolean required,
        @Nullable Object initial,
        boolean key) {

    public static Field words(String name, int longest) {
        return of(name, snake(name), new Type.Words(longest, false));
    }

    public static Field lines(String name, int longest) {
        return of(name, snake(name), new Type.Words(longest, true));
    }

    /** One of these values, all when none are named. */
    @SafeVarargs
    public static <E extends Enum<E>> Field choice(String name, Class<E> type, E... values) {
        return of(name, snake(name), choice(type, values));
    }

    public static Field code(String name, Type.CodeList list) {
        return of(name, snake(name) + "_code", new Type.Code(list));
    }

    public static Field day(String name) {
        return of(name, snake(name), new Type.Day());
    }

    public static Field roughDate(String name) {
        return of(name, snake(name).replaceFirst("_on$", ""), new Type.RoughDate());
    }

    public static Field time(String name) {
        return of(name, snake(name), new Type.TimeOfDay());
    }

    public static Field zone(String name) {
        return of(name, snake(name), new Type.Zone());
    }

    public static Field whole(String name, int least, int most) {
        return of(name, snake(name), new Type.Whole(least, most));
    }

    public static Field decimal(String name) {
        return of(name, snake(name), new Type.Decimal());
    }

    public static Field truth(String name) {
        return of(name, snake(name), new Type.Truth());
    }

    public static Field reference(String name, RecordKind... kinds) {
        return of(name, snake(name) + "_id", new Type.Reference(Set.of(kinds)));
    }

    /** Several of the register's fixed values, each a row of a table. */
    @SafeVarargs
    public static <E extends Enum<E>> Field choices(
            String name, String table, String owner, String column, Class<E> type, E... values) {
        return several(name, table, owner, column, null, choice(type, values));
    }

    public static Field sectors(String table, String owner) {
        return several("sectors", table, owner, "sector_code", null, new Type.Code(Type.CodeList.SECTOR));
    }

    public static Field references(
            String name, String table, String owner, String column, @Nullable String role, RecordKind... kinds) {
        return several(name, table, owner, column, role, new Type.Reference(Set.of(kinds)));
    }

    /** Several codes in one column. */
    public static Field codes(String name, Type.CodeList list) {
        return of(name, snake(name), new Type.Several(new Type.Code(list), null));
    }

    /** Rows in a table of their own; the sequence is the column that numbers them, where there is one. */
    public static Field rows(String name, String table, String owner, @Nullable String sequence, Field... fields) {
        return of(name, "", new Type.Rows(new Type.Part(table, owner, null), sequence, List.of(fields)));
    }

    private static Field several(
            String name, String table, String owner, String column, @Nullable String role, Type of) {
        return of(name, column, new Type.Several(of, new Type.Part(table, owner, role)));
    }

    @SafeVarargs
    private static <E extends Enum<E>> Type.Choice choice(Class<E> type, E... values) {
        var names = Arrays.stream(values.length == 0 ? type.getEnumConstants() : values)
                .map(Enum::name)
                .toList();
        return new Type.Choice(names, type);
    }

    private static Field of(String name, String column, Type type) {
        return new Field(name, column, type, false, null, false);
    }

    /** The same, which must not be missing. */
    public Field needed() {
        return new Field(name, column, type, true, initial, key);
    }

    /** The same, with a value for when none is given. */
    public Field initially(Object value) {
        return new Field(name, column, type, required, value instanceof Enum<?> one ? one.name() : value, key);
    }

    /** The same in another column than its name says. */
    public Field in(String other) {
        return new Field(name, other, type, required, initial, key);
    }

    /** The same, which no two records share. */
    public Field asKey() {
        return new Field(name, column, type, required, initial, true);
    }

    /** Whether it stands in the row of the record itself. */
    boolean inRow() {
        return !(type instanceof Type.Rows) && !(type instanceof Type.Several several && several.part() != null);
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
