package vn.caunoi.writing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.RecordKind;

/**
 * What a field holds. Its values are what JSON can hold: texts, numbers, truth, lists and, for rows, maps by the names
 * of the rows' fields; records are their numbers, days and rough dates are ISO 8601 texts.
 */
public sealed interface Type {

    /** A text of at most so many characters, on several lines or on one. */
    record Words(int longest, boolean lines) implements Type {}

    /** One of the register's fixed values, or one of those. */
    record Choice(List<String> values, Class<? extends Enum<?>> type) implements Type {}

    /** A code that a table of the register knows. */
    record Code(CodeList list) implements Type {}

    /** A day. */
    record Day() implements Type {}

    /** A date as precise as its source, in the columns …_on and …_precision. */
    record RoughDate() implements Type {}

    /** A time of day to the minute: "09:30". */
    record TimeOfDay() implements Type {}

    /** The name of a time zone: "Asia/Tokyo". */
    record Zone() implements Type {}

    record Whole(int least, int most) implements Type {}

    record Decimal() implements Type {}

    record Truth() implements Type {}

    /** A record of one of these kinds. */
    record Reference(Set<RecordKind> kinds) implements Type {}

    /** Several values, without order, in a table of their own or, without one, in a column that holds a list. */
    record Several(Type of, @Nullable Part part) implements Type {}

    /** Rows with fields of their own, in their order. */
    record Rows(Part part, @Nullable String sequence, List<Field> fields) implements Type {}

    /**
     * Where the parts of a record are kept.
     *
     * @param table the table
     * @param owner its column that names the record
     * @param only what else is the same in each of these rows, as SQL: "role = 'SUBJECT'"
     */
    record Part(String table, String owner, @Nullable String role) {}

    /** The tables that codes come from. */
    enum CodeList {
        SECTOR,
        INDICATOR,
        UNIT,
        COUNTRY,
        /** The names of accounts that write. */
        OWNER
    }
}
