package vn.caunoi.base;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date as precise as its source: a day, a month or a year (ISO 8601 with reduced precision). */
public record PartialDate(LocalDate from, Precision precision) implements Comparable<PartialDate> {

    /** How much of the date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    public PartialDate {
        from = switch (precision) {
            case DAY -> from;
            case MONTH -> from.withDayOfMonth(1);
            case YEAR -> from.withDayOfYear(1);
        };
    }

    /** Reads a year, month or day in ISO 8601; empty when it is none or no calendar has it. */
    public static Optional<PartialDate> parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Optional.of(new PartialDate(LocalDate.parse(text + "-01-01"), Precision.YEAR));
                case 7 -> Optional.of(new PartialDate(LocalDate.parse(text + "-01"), Precision.MONTH));
                case 10 -> Optional.of(day(LocalDate.parse(text)));
                default -> Optional.empty();
            };
        } catch (DateTimeParseException inNoCalendar) {
            return Optional.empty();
        }
    }

    public static PartialDate day(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    /** Reads the column pair {@code …_on} and {@code …_precision}; null when the date is unknown. */
    public static @Nullable PartialDate read(ResultSet row, String prefix) throws SQLException {
        return read(row, prefix + "_on", prefix + "_precision");
    }

    public static @Nullable PartialDate read(ResultSet row, String day, String precision) throws SQLException {
        var from = row.getObject(day, LocalDate.class);
        var known = row.getString(precision);
        return from == null ? null : new PartialDate(from, known == null ? Precision.DAY : Precision.valueOf(known));
    }

    /** The last day it can mean. */
    public LocalDate to() {
        return switch (precision) {
            case DAY -> from;
            case MONTH -> from.plusMonths(1).minusDays(1);
            case YEAR -> from.plusYears(1).minusDays(1);
        };
    }

    /** The same day, month or year so many years later. */
    public PartialDate plusYears(int years) {
        return new PartialDate(from.plusYears(years), precision);
    }

    @Override
    public int compareTo(PartialDate other) {
        return from.compareTo(other.from);
    }

    @Override
    public String toString() {
        var day = from.toString();
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.substring(0, 7);
            case YEAR -> day.substring(0, 4);
        };
    }
}
