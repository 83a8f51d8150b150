package vn.caunoi.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Recorded;
import vn.caunoi.network.NetworkEdge;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Gist;
import vn.caunoi.ui.record.Glance;

/** What is selected: what it is, what it has in this picture with its sources, and what can be done with it. */
final class DetailPanel extends Composite<Div> {

    /** What the panel reads of records, when one is selected. */
    @SpringComponent
    record Reading(Glance glance, Directory directory) {}

    private static final int MANY = 60;

    private final Explorer explorer;
    private final Reading reading;
    private final RecordActions actions;
    private @Nullable String shown;
    private List<Link> links = List.of();

    DetailPanel(Explorer explorer, Reading reading) {
        this.explorer = explorer;
        this.reading = reading;
        actions = new RecordActions(explorer);
        getContent().addClassName("network-details");
    }

    void show(Scene scene, Exploration exploration) {
        var node = scene.node(exploration.look().selected());
        actions.show(node);
        var found = node == null ? List.<Link>of() : scene.linksOf(node.key());
        var same = node != null && node.key().equals(shown) && found.equals(links);
        if (!same) {
            getContent().removeAll();
            if (node != null) {
                fill(node, found, scene);
            }
        } else {
            getContent()
                    .getChildren()
                    .filter(Details.class::isInstance)
                    .toList()
                    .forEach(Component::removeFromParent);
        }
        shown = node == null ? null : node.key();
        links = found;
        hidden(scene);
    }

    private void fill(Node node, List<Link> found, Scene scene) {
        var kinds = new Div(badge(node));
        kinds.addClassName("cn-row");
        Badges.confidence(node.confidence()).ifPresent(kinds::add);
        var record = node.record();
        var title = new H2(node.label());
        getContent().add(kinds, title);
        if (record != null) {
            var gist = Gist.of(record);
            if (!gist.isEmpty()) {
                var line = new Paragraph(gist);
                line.addClassNames("cn-muted", "cn-small");
                getContent().add(line);
            }
        }
        getContent().add(actions);
        if (record != null) {
            getContent().add(reading.glance().of(record));
        }
        var heading = new H3(getTranslation("network.links", found.size()));
        getContent().add(heading, list(node, found, scene));
    }

    private static Component badge(Node node) {
        var record = node.record();
        if (record != null) {
            return Badges.kind(record.recordKind());
        }
        var badge = new Span(node.kindName());
        badge.addClassName("cn-kind-badge");
        return badge;
    }

    /** The facts in this picture: each with its time and state, who holds it, and its sources. */
    private Component list(Node node, List<Link> found, Scene scene) {
        var proofs = proofs(found);
        var list = new UnorderedList();
        list.addClassName("network-links");
        found.stream().limit(MANY).forEach(link -> {
            var other = scene.node(link.other(node.key()));
            if (other != null) {
                list.add(item(link, node, other, scene, proofs));
            }
        });
        if (found.size() > MANY) {
            list.add(new ListItem(getTranslation("network.links.more", found.size() - MANY)));
        }
        return list;
    }

    private Map<Long, Recorded> proofs(List<Link> found) {
        var ids = new LinkedHashSet<Long>();
        found.stream()
                .limit(MANY)
                .filter(link -> link.kind() != null)
                .forEach(
                        link -> link.facts().stream().map(NetworkEdge::recordId).forEach(ids::add));
        return reading.directory().load(ids);
    }

    private ListItem item(Link link, Node node, Node other, Scene scene, Map<Long, Recorded> proofs) {
        var name = new NativeButton(other.label(), click -> explorer.look(look -> look.selecting(other.key())));
        name.addClassName("network-name");
        var item = new ListItem(new Span(link.labelFrom(node.key()) + " "), name);
        var state = new Div(new LinkState(link, scene));
        state.addClassName("cn-row");
        if (link.kind() != null) {
            link.facts().stream()
                    .map(fact -> proofs.get(fact.recordId()))
                    .filter(Objects::nonNull)
                    .distinct()
                    .limit(2)
                    .forEach(proof -> state.add(reading.glance().sources(proof)));
        }
        item.add(state);
        return item;
    }

    /** What was taken out of the picture can come back. */
    private void hidden(Scene scene) {
        if (scene.hidden().isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("network-hidden");
        for (var node : scene.hidden()) {
            var back = new Button(
                    getTranslation("network.show-again"), click -> explorer.look(look -> look.showing(node.key())));
            back.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            back.setAriaLabel(getTranslation("network.show-again") + ": " + node.label());
            list.add(new ListItem(new Span(node.label()), back));
        }
        var details =
                new Details(getTranslation("network.hidden", scene.hidden().size()), list);
        details.setOpened(true);
        getContent().add(details);
    }
}
