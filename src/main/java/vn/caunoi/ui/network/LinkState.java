package vn.caunoi.ui.network;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.caunoi.base.Recorded;
import vn.caunoi.network.NetworkEdge;
import vn.caunoi.province.Province;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Texts;

/** How a link stands: since when and until when, alive or not, trusted or not, and which predecessor holds it. */
final class LinkState extends Composite<Div> {

    LinkState(Link link, Scene scene) {
        getContent().addClassName("cn-row");
        var time = time(link);
        if (!time.isEmpty()) {
            small(time);
        }
        if (link.count() > 1 && link.kind() != null) {
            small(getTranslation("network.facts", link.count()));
        }
        var activity = link.activity();
        if (activity != null && link.until() == null) {
            getContent().add(Badges.activity(activity));
        }
        Badges.confidence(link.confidence()).ifPresent(getContent()::add);
        var holders = link.facts().stream()
                .map(NetworkEdge::heldBy)
                .filter(Objects::nonNull)
                .distinct()
                .map(holder -> scene.records().get(holder.id()))
                .filter(Objects::nonNull)
                .map(this::held)
                .collect(Collectors.joining("; "));
        if (!holders.isEmpty()) {
            small(holders);
        }
    }

    static String time(Link link) {
        var format = Format.current();
        var since = link.since();
        var until = link.until();
        if (since == null) {
            return until == null ? "" : translated("network.until", format.date(until));
        }
        return until == null
                ? translated("network.since", format.date(since))
                : translated("network.since-until", format.date(since), format.date(until));
    }

    /** "do Bến Tre giữ đến 30/06/2025": nothing crosses the merger in silence. */
    private String held(Recorded holder) {
        var until = holder instanceof Province province ? province.validTo() : null;
        var name = holder instanceof Province province ? province.name(Texts.lang()) : holder.label(Texts.lang());
        return until == null
                ? getTranslation("network.held-by", name)
                : getTranslation("network.held-by-until", name, Format.current().date(until));
    }

    private static String translated(String key, Object... parts) {
        return I18NProvider.translate(key, parts);
    }

    private void small(String text) {
        var span = new Span(text);
        span.addClassNames("cn-small", "cn-muted");
        getContent().add(span);
    }
}
