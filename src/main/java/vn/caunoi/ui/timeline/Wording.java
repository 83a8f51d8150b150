package vn.caunoi.ui.timeline;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Recorded;
import vn.caunoi.partner.Partner;
import vn.caunoi.province.Relation;
import vn.caunoi.reference.Country;
import vn.caunoi.timeline.Timeline.Entry;
import vn.caunoi.timeline.TimelineKind;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Texts;

/** How entries read on the timeline of a record: what it is itself is not said again. */
record Wording(Recorded of) {

    /** A few words: the partner of a relation, the act and the agreement. */
    String label(Entry entry) {
        return switch (entry.kind()) {
            case TIE, CHANGE -> Texts.of(entry.what());
            case RELATION -> relation((Relation) entry.record());
            case AGREEMENT, EVENT, CONFERENCE -> Texts.of(entry.what()) + ": " + name(entry);
        };
    }

    private String relation(Relation relation) {
        var lang = Texts.lang();
        var holder = relation.locality();
        return switch (of) {
            case Partner partner -> holder == null ? Texts.of(relation.kind()) : holder;
            case Country country when holder == null -> relation.partnerName(lang);
            default -> holder == null ? relation.partnerName(lang) : holder + " – " + relation.partnerName(lang);
        };
    }

    /** The record that an entry is told on, by the name that leads to it. */
    static String name(Entry entry) {
        return entry.record().label(Texts.lang());
    }

    /** The whole of it in a sentence. */
    String sentence(Entry entry, String lane) {
        var parts = new ArrayList<String>();
        parts.add(
                entry.kind() == TimelineKind.TIE || entry.kind() == TimelineKind.CHANGE
                        ? Texts.of(entry.what())
                        : Texts.of(entry.what()) + ": " + name(entry));
        parts.add(time(entry));
        parts.add(lane);
        if (entry.kind() == TimelineKind.RELATION && entry.until() == null) {
            parts.add(Texts.of(entry.activity()));
        }
        if (entry.confidence() != Confidence.ACCEPTED) {
            parts.add(Texts.of(entry.confidence()));
        }
        return String.join("; ", parts);
    }

    static String time(Entry entry) {
        var format = Format.current();
        var since = entry.since();
        var until = entry.until();
        if (!entry.lasting()) {
            return since == null && until == null
                    ? I18NProvider.translate("timeline.undated")
                    : format.period(since, until);
        }
        if (since == null) {
            return until == null
                    ? I18NProvider.translate("timeline.undated-until-now")
                    : I18NProvider.translate("timeline.undated-until", format.date(until));
        }
        return until == null
                ? I18NProvider.translate("timeline.since", format.date(since))
                : I18NProvider.translate("timeline.since-until", format.date(since), format.date(until));
    }

    /** The look of its line: what is not confirmed looks so, whatever its activity. */
    static String look(Entry entry) {
        if (entry.confidence() != Confidence.ACCEPTED) {
            return "suggested";
        }
        if (entry.until() != null) {
            return "dormant";
        }
        return entry.kind() == TimelineKind.TIE ? "active" : look(entry.activity());
    }

    private static String look(Activity activity) {
        return switch (activity) {
            case ACTIVE -> "active";
            case SLEEPING -> "sleeping";
            case DORMANT, NEVER_ACTIVATED -> "dormant";
            case UNKNOWN -> "unknown";
        };
    }
}
