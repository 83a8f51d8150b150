package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.PartialDate;
import vn.caunoi.conference.Conference;
import vn.caunoi.event.Event;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Format;

/** When something was: as precise as the source, in its own words where they are all there is, doubted where it is. */
final class Dates {
    private Dates() {}

    static @Nullable Component of(@Nullable PartialDate date) {
        return date == null ? null : new Span(Format.current().date(date));
    }

    /** The date, or that it is not known. */
    static Component orUnknown(@Nullable PartialDate date) {
        var shown = of(date);
        if (shown != null) {
            return shown;
        }
        var unknown = new Span(I18NProvider.translate("record.unknown"));
        unknown.addClassName("cn-muted");
        return unknown;
    }

    static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : Format.current().date(date);
    }

    static Component of(Event event) {
        return of(event.startsOn(), event.endsOn(), event.dateWording(), event.dateConfidence());
    }

    static Component of(Conference conference) {
        return of(conference.startsOn(), conference.endsOn(), null, conference.dateConfidence());
    }

    private static Component of(
            @Nullable PartialDate from, @Nullable PartialDate to, @Nullable String wording, Confidence confidence) {
        var parts = new ArrayList<Component>();
        if (from != null || to != null) {
            parts.add(new Span(Format.current().period(from, to)));
        }
        if (wording != null) {
            parts.add(new Span(I18NProvider.translate("record.date.wording", wording)));
        }
        if (parts.isEmpty()) {
            var unknown = new Span(I18NProvider.translate("record.date.unknown"));
            unknown.addClassName("cn-muted");
            parts.add(unknown);
        }
        Badges.confidence(confidence).ifPresent(parts::add);
        return parts.size() == 1 ? parts.getFirst() : FactList.row(parts.toArray(Component[]::new));
    }
}
