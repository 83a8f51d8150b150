package vn.caunoi.ui.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.network.NetworkFilter;

/** All that decides what the explorer shows. It is in the address: the same address shows the same picture. */
record Exploration(Scope scope, Look look, @Nullable Inquiry inquiry) {

    static final Exploration NOTHING_ASKED = new Exploration(Scope.WHOLE_COUNTRY, Look.PLAIN, null);

    Exploration with(Scope scope) {
        return new Exploration(scope, look, inquiry);
    }

    Exploration with(Look look) {
        return new Exploration(scope, look, inquiry);
    }

    Exploration with(NetworkFilter filter) {
        return with(scope.with(filter));
    }

    Exploration on(@Nullable LocalDate day) {
        return with(scope.on(day));
    }

    /** Asks something else; all of its answer is shown. */
    Exploration asking(@Nullable Inquiry question) {
        return new Exploration(scope, look.choosing(0), question);
    }

    /** Whether the same has to be read for both: they differ in nothing but what is selected, drawn strong or where. */
    boolean readsLike(Exploration other) {
        return scope.equals(other.scope)
                && Objects.equals(inquiry, other.inquiry)
                && look.expanded().equals(other.look.expanded())
                && look.hidden().equals(other.look.hidden());
    }

    /** Nothing but these records and what stands around them; the conditions and the day stay. */
    Exploration around(List<Long> starts) {
        return new Exploration(scope.around(starts), Look.PLAIN.showing(look.panel()), null);
    }
}
