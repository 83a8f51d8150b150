package vn.caunoi.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which events; conditions add up. Province is the code of a province of today, its predecessors included. */
public record EventFilter(
        @Nullable String text,
        @Nullable EventKind kind,
        @Nullable String country,
        @Nullable String province,
        @Nullable String sector,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final EventFilter ALL = new EventFilter(null, null, null, null, null, null, null);
}
