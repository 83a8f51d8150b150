package vn.caunoi.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the reader has asked for, in the words that they read on the page.
 *
 * @param title what the picture shows
 * @param filter which part of the network it is restricted to, in words; null where to none
 * @param on the day of the picture; null where it shows all times
 * @param address where the same picture is found again; null where it has no address
 */
public record Caption(
        String title,
        @Nullable String filter,
        @Nullable LocalDate on,
        @Nullable String address) {}
