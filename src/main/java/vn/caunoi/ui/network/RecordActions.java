package vn.caunoi.ui.network;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.RecordKind;
import vn.caunoi.network.KindCount;

/** Everything that can be done with what is selected, the same beside the picture and above the table. */
final class RecordActions extends Composite<Div> {
    private final Explorer explorer;

    RecordActions(Explorer explorer) {
        this.explorer = explorer;
        getContent().addClassName("network-actions");
        getContent().getElement().setAttribute("role", "group");
    }

    void show(@Nullable Node node) {
        getContent().removeAll();
        getContent().setVisible(node != null);
        if (node == null) {
            return;
        }
        getContent().getElement().setAttribute("aria-label", getTranslation("network.actions", node.label()));
        expansions(node);
        var key = node.key();
        var look = explorer.exploration().look();
        var leaves = explorer.scene().leavesOf(key);
        if (look.hasExpanded(key) || !leaves.isEmpty()) {
            button("network.collapse", () -> collapse(key, leaves));
        }
        button("network.hide", () -> explorer.look(now -> now.hiding(Set.of(key))));
        if (look.pins().containsKey(key)) {
            button("network.unpin", () -> unpin(key));
        }
        var record = node.record();
        if (record != null) {
            withRecord(record.id(), node);
        }
        if (node.region() != null) {
            button(
                    "network.only-region",
                    () -> explorer.go(
                            explorer.exploration().with(Conditions.onlyRegion(explorer.exploration(), node.region()))));
        }
    }

    private void withRecord(long id, Node node) {
        var starts = explorer.exploration().scope().starts();
        if (!starts.equals(List.of(id))) {
            button(
                    "network.middle",
                    () -> explorer.go(
                            explorer.exploration().around(List.of(id)).with(Look.PLAIN.selecting(node.key()))));
        }
        if (!starts.contains(id)) {
            button(
                    "network.add-start",
                    () -> explorer.go(explorer.exploration()
                            .with(explorer.exploration().scope().adding(id))));
        }
        button("network.from-here", () -> explorer.askFrom(id));
        var address = node.address();
        if (address != null) {
            getContent().add(new Anchor(address, getTranslation("network.open")));
        }
    }

    /** "+37: 20 đối tác, 17 thỏa thuận", each kind by itself or all at once. */
    private void expansions(Node node) {
        if (node.hidden().isEmpty() || node.key().equals(Node.NOWHERE)) {
            return;
        }
        var more = new Div();
        more.addClassName("network-more");
        more.add(new Span(getTranslation("network.more", node.hiddenInAll())));
        for (KindCount count : node.hidden()) {
            more.add(button("+" + Counts.of(count), node.key(), count.kind()));
        }
        if (node.hidden().size() > 1) {
            more.add(button(getTranslation("network.expand-all"), node.key(), null));
        }
        getContent().add(more);
    }

    private Button button(String text, String key, @Nullable RecordKind kind) {
        var button = new Button(text, click -> explorer.look(now -> now.expanding(new Look.Expansion(key, kind))));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void button(String text, Runnable action) {
        var button = new Button(getTranslation(text), click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        getContent().add(button);
    }

    /** Takes back what was laid open; where nothing was, what hangs on it alone goes out of the picture. */
    private void collapse(String key, List<String> leaves) {
        explorer.look(now -> now.hasExpanded(key) ? now.collapsing(key) : now.hiding(new LinkedHashSet<>(leaves)));
    }

    private void unpin(String key) {
        explorer.look(now -> {
            var pins = new LinkedHashMap<>(now.pins());
            pins.remove(key);
            return now.pinned(pins);
        });
    }
}
