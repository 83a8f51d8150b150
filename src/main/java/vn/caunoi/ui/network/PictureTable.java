package vn.caunoi.ui.network;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.PartialDate;
import vn.caunoi.ui.Fold;
import vn.caunoi.ui.Texts;

/** The picture as a table with the same power: its records, and what joins them. */
final class PictureTable extends Composite<Div> {

    /** What the rows are. */
    enum Rows {
        RECORDS,
        LINKS
    }

    private static final int TYPING_PAUSE = 300;
    private static final int FEW = 4;

    private final Explorer explorer;
    private final RecordActions actions;
    private final Grid<Node> records = new Grid<>();
    private final Grid<Link> links = new Grid<>();
    private final RadioButtonGroup<Rows> rows = new RadioButtonGroup<>();
    private final TextField text = new TextField();
    private final Span count = new Span();
    private final Map<String, List<String>> neighbours = new HashMap<>();

    PictureTable(Explorer explorer) {
        this.explorer = explorer;
        actions = new RecordActions(explorer);
        rows.setItems(Rows.values());
        rows.setItemLabelGenerator(each -> getTranslation("network.table." + each));
        rows.setValue(Rows.RECORDS);
        rows.setAriaLabel(getTranslation("network.table.rows"));
        rows.addValueChangeListener(event -> fill());
        text.setAriaLabel(getTranslation("network.table.text"));
        text.setPlaceholder(getTranslation("network.table.text"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE);
        text.setMaxLength(200);
        text.addValueChangeListener(event -> fill());
        count.addClassNames("cn-muted", "cn-small");
        count.getElement().setAttribute("role", "status");
        var head = new Div(rows, text, count);
        head.addClassName("network-table-head");
        recordColumns();
        linkColumns();
        getContent().addClassName("network-table");
        getContent().add(head, actions, records, links);
    }

    void show(Scene scene, Exploration exploration) {
        neighbours.clear();
        scene.links().forEach(link -> {
            neighbour(scene, link.from(), link.to());
            neighbour(scene, link.to(), link.from());
        });
        fill();
        var selected = scene.node(exploration.look().selected());
        actions.show(selected);
    }

    private void neighbour(Scene scene, String of, String key) {
        var other = scene.node(key);
        if (other != null) {
            var names = neighbours.computeIfAbsent(of, none -> new ArrayList<>());
            if (!names.contains(other.label())) {
                names.add(other.label());
            }
        }
    }

    private void fill() {
        var scene = explorer.scene();
        var typed = text.getValue();
        var ofRecords = rows.getValue() == Rows.RECORDS;
        records.setVisible(ofRecords);
        links.setVisible(!ofRecords);
        if (ofRecords) {
            var shown = scene.nodes().values().stream()
                    .filter(node -> typed.isBlank()
                            || Fold.contains(node.label(), typed)
                            || Fold.contains(joined(node.key()), typed)
                            || Fold.contains(String.valueOf(node.countryName()), typed))
                    .toList();
            records.setItems(byName(shown, typed));
            count.setText(getTranslation("network.table.count", shown.size()));
            var selected = explorer.exploration().look().selected();
            shown.stream()
                    .filter(node -> node.key().equals(selected))
                    .findFirst()
                    .ifPresentOrElse(records::select, records::deselectAll);
        } else {
            var shown = scene.links().stream()
                    .filter(link -> typed.isBlank()
                            || Fold.contains(name(link.from()) + " " + link.label() + " " + name(link.to()), typed))
                    .toList();
            links.setItems(shown);
            count.setText(getTranslation("network.table.count", shown.size()));
        }
    }

    /** What bears the word itself comes before what is only joined with it. */
    private static List<Node> byName(List<Node> shown, String typed) {
        return shown.stream()
                .sorted(Comparator.comparing(node -> !typed.isBlank() && !Fold.contains(node.label(), typed)))
                .toList();
    }

    private void recordColumns() {
        var names = Collator.getInstance(Texts.lang().locale());
        plain(records);
        records.setSelectionMode(Grid.SelectionMode.SINGLE);
        records.addComponentColumn(node -> select(node.key(), node.label()))
                .setHeader(getTranslation("network.column.name"))
                .setComparator(Comparator.comparing(Node::label, names))
                .setFlexGrow(4)
                .setWidth("12rem")
                .setSortable(true);
        records.addColumn(node -> linked(node.key()).size())
                .setHeader(getTranslation("network.column.links"))
                .setComparator(
                        Comparator.comparingInt(node -> linked(node.key()).size()))
                .setWidth("6rem");
        records.addColumn(node -> joined(node.key()))
                .setHeader(getTranslation("network.column.with"))
                .setComparator(Comparator.comparing(node -> joined(node.key()), names))
                .setFlexGrow(4)
                .setWidth("12rem");
        records.addColumn(node -> node.hiddenInAll() == 0 ? "" : "+" + Counts.of(node.hidden()))
                .setHeader(getTranslation("network.column.hidden"))
                .setComparator(Comparator.comparingInt(Node::hiddenInAll))
                .setFlexGrow(3)
                .setWidth("10rem");
        records.addColumn(Node::kindName)
                .setHeader(getTranslation("network.column.kind"))
                .setComparator(Comparator.comparing(Node::kindName, names))
                .setFlexGrow(1)
                .setWidth("8rem");
        records.addColumn(node -> node.countryName() == null ? "" : node.countryName())
                .setHeader(getTranslation("network.column.country"))
                .setComparator(Comparator.comparing(node -> String.valueOf(node.countryName()), names))
                .setWidth("7rem");
        records.getColumns().forEach(column -> column.setSortable(true).setResizable(true));
        records.addSelectionListener(event -> {
            if (event.isFromClient()) {
                var key = event.getFirstSelectedItem().map(Node::key).orElse(null);
                explorer.look(look -> look.selecting(key));
            }
        });
    }

    private void linkColumns() {
        var names = Collator.getInstance(Texts.lang().locale());
        plain(links);
        links.setSelectionMode(Grid.SelectionMode.NONE);
        links.addComponentColumn(link -> select(link.from(), name(link.from())))
                .setHeader(getTranslation("network.column.from"))
                .setComparator(Comparator.comparing(link -> name(link.from()), names))
                .setFlexGrow(3)
                .setWidth("10rem");
        links.addColumn(Link::label)
                .setHeader(getTranslation("network.column.what"))
                .setComparator(Comparator.comparing(Link::label, names))
                .setWidth("8rem");
        links.addComponentColumn(link -> select(link.to(), name(link.to())))
                .setHeader(getTranslation("network.column.to"))
                .setComparator(Comparator.comparing(link -> name(link.to()), names))
                .setFlexGrow(3)
                .setWidth("10rem");
        links.addColumn(LinkState::time)
                .setHeader(getTranslation("network.column.time"))
                .setComparator(
                        Comparator.comparing(Link::since, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder())))
                .setWidth("8rem");
        links.addComponentColumn(link -> new LinkState(link, explorer.scene()))
                .setHeader(getTranslation("network.column.state"))
                .setComparator(Comparator.comparing(PictureTable::state))
                .setFlexGrow(3)
                .setWidth("10rem");
        links.getColumns().forEach(column -> column.setSortable(true).setResizable(true));
    }

    private static String state(Link link) {
        var activity = link.activity();
        return link.confidence().ordinal() + "-" + (activity == null ? 9 : activity.ordinal());
    }

    private void plain(Grid<?> grid) {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setMultiSort(false);
        grid.setEmptyStateText(getTranslation("network.table.empty"));
    }

    private NativeButton select(String key, String name) {
        var button = new NativeButton(name, click -> explorer.look(look -> look.selecting(key)));
        button.addClassName("network-name");
        return button;
    }

    private List<String> linked(String key) {
        return neighbours.getOrDefault(key, List.of());
    }

    private String joined(String key) {
        var names = linked(key);
        return names.stream().limit(FEW).collect(Collectors.joining(", ")) + (names.size() > FEW ? " …" : "");
    }

    private String name(@Nullable String key) {
        var node = explorer.scene().node(key);
        return node == null ? "" : node.label();
    }
}
