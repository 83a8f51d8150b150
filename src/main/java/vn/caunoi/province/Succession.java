package vn.caunoi.province;

import java.time.LocalDate;

/** One step from a version of a province to the next, on the first day of the successor. */
public record Succession(
        Province predecessor, Province successor, SuccessionKind kind, LocalDate on, String document) {}
