package vn.caunoi.ui.network;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.RecordKind;
import vn.caunoi.network.NetworkFilter;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.component.RelationshipGraph.Layout;
import vn.caunoi.ui.form.Finder;
import vn.caunoi.ui.form.Item;

/** From which records the network is looked at, how far, how it is laid out; and all that is set, to be taken away. */
final class StartBar extends Composite<Div> {

    /** The kinds that can stand in the network and have names. */
    static final List<RecordKind> KINDS = Arrays.stream(RecordKind.values())
            .filter(kind -> !Set.of(RecordKind.SOURCE, RecordKind.RELATION, RecordKind.FIGURE, RecordKind.STATEMENT)
                    .contains(kind))
            .toList();

    private final Explorer explorer;
    private final FilterNames names;
    private final ComboBox<Item> field = new ComboBox<>();
    private final Select<Integer> depth = new Select<>();
    private final Select<Layout> layout = new Select<>();
    private final Button filter = new Button(getTranslation("network.filter"), new SvgIcon("icons.svg", "filter"));
    private final Div chips = new Div();

    StartBar(Explorer explorer, FilterNames names, Finder finder, Runnable toggleFilter) {
        this.explorer = explorer;
        this.names = names;
        field.setLabel(getTranslation("network.start"));
        field.setPlaceholder(getTranslation("network.start.hint"));
        field.setClearButtonVisible(true);
        field.addClassName("network-start");
        finder.serve(field, KINDS, item -> true);
        field.addValueChangeListener(event -> {
            var chosen = event.getValue();
            if (event.isFromClient() && chosen != null) {
                field.clear();
                chosen.id()
                        .ifPresent(id -> explorer.go(explorer.exploration()
                                .with(explorer.exploration().scope().adding(id.id()))));
            }
        });
        depth.setLabel(getTranslation("network.depth"));
        depth.setItems(1, 2, Scope.DEEPEST);
        depth.setItemLabelGenerator(steps -> getTranslation("network.steps", steps));
        depth.addClassName("network-depth");
        depth.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                explorer.go(explorer.exploration()
                        .with(explorer.exploration().scope().deep(event.getValue())));
            }
        });
        layout.setLabel(getTranslation("network.layout"));
        layout.setItems(Layout.values());
        layout.setItemLabelGenerator(this::named);
        layout.setEmptySelectionAllowed(true);
        layout.setEmptySelectionCaption(getTranslation("network.layout.suiting"));
        layout.setPlaceholder(getTranslation("network.layout.suiting"));
        layout.addClassName("network-layout");
        layout.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                explorer.look(look -> look.laidOut(event.getValue()));
            }
        });
        filter.addClassName("network-filter-toggle");
        filter.getElement().setAttribute("aria-expanded", "false");
        filter.addClickListener(click -> {
            toggleFilter.run();
            var open = "true".equals(filter.getElement().getAttribute("aria-expanded"));
            filter.getElement().setAttribute("aria-expanded", String.valueOf(!open));
        });
        chips.addClassName("network-chips");
        var row = new Div(field, filter, depth, layout);
        row.addClassName("network-bar");
        getContent().add(row, chips);
    }

    private String named(@Nullable Layout wanted) {
        return wanted == null ? getTranslation("network.layout.suiting") : getTranslation("network.layout." + wanted);
    }

    void show(Scene scene, Exploration exploration) {
        var scope = exploration.scope();
        depth.setValue(scope.depth());
        depth.setVisible(!scope.starts().isEmpty());
        layout.setValue(exploration.look().layout());
        chips.removeAll();
        for (var start : scope.starts()) {
            var record = scene.records().get(start);
            if (record != null) {
                chips.add(new Chip(
                                record.label(Texts.lang()),
                                () -> explorer.go(explorer.exploration()
                                        .with(explorer.exploration().scope().without(start))))
                        .of(record.recordKind().name()));
            }
        }
        quickQuestions(scope.starts());
        for (var condition : names.of(scope.filter())) {
            chips.add(new Chip(condition.text(), () -> {
                var now = explorer.exploration();
                explorer.go(now.with(Conditions.changed(now.scope().filter(), condition.removal())));
            }));
        }
        if (!exploration.equals(Exploration.NOTHING_ASKED)) {
            chips.add(small("network.reset", () -> explorer.go(Exploration.NOTHING_ASKED)));
        }
        filter.setText(
                scope.filter().equals(NetworkFilter.ALL)
                        ? getTranslation("network.filter")
                        : getTranslation(
                                "list.filter.set", names.of(scope.filter()).size()));
    }

    /** Several starts nearly always mean one of these. */
    private void quickQuestions(List<Long> starts) {
        if (starts.size() == 2) {
            chips.add(small(
                    "network.quick.connection",
                    () -> ask(new Inquiry.Connection(starts.getFirst(), starts.getLast(), Inquiry.Connection.USUAL))));
        }
        if (starts.size() > 1) {
            chips.add(small("network.quick.common", () -> ask(new Inquiry.Common(starts))));
        }
    }

    private void ask(Inquiry question) {
        var now = explorer.exploration().asking(question);
        explorer.go(
                now.look().panel() == Look.Panel.RECORD ? now.with(now.look().showing(Look.Panel.QUESTIONS)) : now);
    }

    private Button small(String text, Runnable action) {
        var button = new Button(getTranslation(text), click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }
}
