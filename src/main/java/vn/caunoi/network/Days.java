package vn.caunoi.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as the graph keeps them: counted from 1 January 1970, in two bytes, 1880 to 2059. */
final class Days {

    static final short UNKNOWN = Short.MIN_VALUE;

    private Days() {}

    static short of(@Nullable LocalDate day) {
        return day == null ? UNKNOWN : (short) Math.clamp(day.toEpochDay(), Short.MIN_VALUE + 1, Short.MAX_VALUE);
    }

    static LocalDate day(short day) {
        return LocalDate.ofEpochDay(day);
    }
}
