package vn.caunoi.ui.briefing;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.caunoi.briefing.BriefingRelease;
import vn.caunoi.ui.Format;

/** How a released briefing is spoken of. */
final class Released {
    private Released() {}

    static LocalDate day(OffsetDateTime at) {
        return at.atZoneSameInstant(Format.ZONE).toLocalDate();
    }

    /** Its marks: when and by whom it was released, whether it still holds, who may see it. */
    static List<Span> badges(BriefingRelease release) {
        var format = Format.current();
        var day = format.date(day(release.releasedAt()));
        var badges = new ArrayList<Span>();
        badges.add(badge(
                release.byName() == null
                        ? I18NProvider.translate("briefing.release.of", release.number(), day)
                        : I18NProvider.translate("briefing.release.of.by", release.number(), day, release.byName()),
                release.superseded() ? "cn-ended" : "cn-active"));
        var ended = release.supersededAt();
        if (ended != null) {
            badges.add(
                    badge(I18NProvider.translate("briefing.release.superseded", format.date(day(ended))), "cn-ended"));
        }
        if (release.internal()) {
            badges.add(badge(I18NProvider.translate("briefing.release.internal"), "cn-suggested"));
        }
        return badges;
    }

    private static Span badge(String text, String look) {
        var badge = new Span(text);
        badge.addClassNames("cn-badge", look);
        return badge;
    }
}
