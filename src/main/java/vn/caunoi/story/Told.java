package vn.caunoi.story;

import java.time.LocalDate;
import java.util.Comparator;

/** A moment with its place among those of its record. */
record Told(int seq, StoryMoment moment) {

    /** Oldest first, the undated last; on the same day in the order of the chain, and of the record. */
    static final Comparator<Told> ORDER = Comparator.<Told, LocalDate>comparing(Told::day)
            .thenComparing(told -> told.moment().kind())
            .thenComparing(told -> told.moment().recordId())
            .thenComparing(Told::seq);

    private LocalDate day() {
        var on = moment.on();
        return on == null ? LocalDate.MAX : on.from();
    }
}
