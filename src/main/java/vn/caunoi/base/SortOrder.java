package vn.caunoi.base;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * The order of a list: an SQL expression over the columns its query gives out, never null, with its direction.
 * The id breaks ties in the same direction, so that every place has one cursor.
 */
public record SortOrder(String name, String expression, Type type, boolean descending) {

    /** The SQL type of the sort key. */
    public enum Type {
        TEXT,
        DATE,
        INTEGER
    }

    /** By a text column, as Vietnamese sorts it. */
    public static SortOrder byName(String column, boolean descending) {
        return new SortOrder(
                column + (descending ? "-" : "+"), column + " collate \"vi-x-icu\"", Type.TEXT, descending);
    }

    /** By a date column; the undated are older than everything. */
    public static SortOrder byDate(String column, boolean descending) {
        return new SortOrder(
                column + (descending ? "-" : "+"), "coalesce(" + column + ", date '-infinity')", Type.DATE, descending);
    }

    /** By a date column, the next first; the undated come last. */
    public static SortOrder byNextDate(String column) {
        return new SortOrder(column + "~", "coalesce(" + column + ", date 'infinity')", Type.DATE, false);
    }

    /** By a number column. */
    public static SortOrder byNumber(String column, boolean descending) {
        return new SortOrder(column + (descending ? "-" : "+"), column, Type.INTEGER, descending);
    }

    boolean accepts(String key) {
        try {
            switch (type) {
                case TEXT -> {}
                case DATE -> {
                    if (!key.equals("-infinity") && !key.equals("infinity")) {
                        LocalDate.parse(key);
                    }
                }
                case INTEGER -> Long.parseLong(key);
            }
            return key.indexOf('\0') < 0;
        } catch (DateTimeParseException | NumberFormatException unusable) {
            return false;
        }
    }

    /** The key of the page's place as SQL reads it. */
    String key() {
        return "cast(:page_key as " + type.name().toLowerCase(java.util.Locale.ROOT) + ")";
    }

    String beyond(boolean backward) {
        return "(%s, page.id) %s (%s, :page_id)".formatted(expression, descending == backward ? ">" : "<", key());
    }

    String orderBy(boolean backward) {
        var direction = descending == backward ? "asc" : "desc";
        return "%s %s, page.id %s".formatted(expression, direction, direction);
    }
}
