package vn.caunoi.ui.timeline;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.PartialDate;
import vn.caunoi.timeline.Timeline;
import vn.caunoi.timeline.TimelineKind;

/**
 * What the address asks to be shown: the time and the kinds. What cannot be read counts as absent.
 *
 * @param from the first day; null for the whole
 */
record Asked(String of, @Nullable LocalDate from, @Nullable LocalDate to, Set<TimelineKind> kinds) {

    static Asked of(QueryParameters address) {
        var from = date(address, "from");
        var to = date(address, "to");
        return new Asked(
                address.getSingleParameter("of").orElse(""),
                from == null ? null : from.from(),
                to == null ? null : to.to(),
                kinds(address.getSingleParameter("kinds").orElse("")));
    }

    private static @Nullable PartialDate date(QueryParameters address, String name) {
        return address.getSingleParameter(name).flatMap(PartialDate::parse).orElse(null);
    }

    private static Set<TimelineKind> kinds(String text) {
        var named = Arrays.asList(text.split(","));
        var kinds = Arrays.stream(TimelineKind.values())
                .filter(kind -> named.contains(kind.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TimelineKind.class)));
        return kinds.isEmpty() ? EnumSet.allOf(TimelineKind.class) : kinds;
    }

    Asked between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Asked(of, first, last, kinds);
    }

    Asked only(Set<TimelineKind> wanted) {
        return new Asked(of, from, to, wanted.isEmpty() ? EnumSet.allOf(TimelineKind.class) : wanted);
    }

    QueryParameters address() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("of", of);
        if (from != null) {
            parameters.put("from", from.toString());
        }
        if (to != null) {
            parameters.put("to", to.toString());
        }
        if (kinds.size() < TimelineKind.values().length) {
            parameters.put("kinds", kinds.stream().map(Enum::name).collect(Collectors.joining(",")));
        }
        return QueryParameters.simple(Map.copyOf(parameters));
    }

    /** Whether an entry is of these kinds and may lie in this time; what has no date may lie in any. */
    boolean shows(Timeline.Entry entry) {
        if (!kinds.contains(entry.kind())) {
            return false;
        }
        var since = entry.since();
        var until = entry.until();
        var last = until != null ? until.to() : entry.lasting() || since == null ? null : since.to();
        return (to == null || since == null || !since.from().isAfter(to))
                && (from == null || last == null || !last.isBefore(from));
    }
}
