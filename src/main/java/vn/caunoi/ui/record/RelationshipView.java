package vn.caunoi.ui.record;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.network.NetworkEdge;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.component.GraphEdge;
import vn.caunoi.ui.component.GraphNode;
import vn.caunoi.ui.component.RelationshipGraph;

/** The record and its neighbours as a graph and, beside it, the same as a table. It is read after the page is shown. */
final class RelationshipView extends Composite<Div> {
    private static final int FEW = 5;
    private final Recorded center;
    private final Supplier<Neighbourhood> reading;
    private final RelationshipGraph graph = new RelationshipGraph();
    private final Paragraph truncated = new Paragraph(getTranslation("record.relationships.truncated"));
    private final Table<NetworkEdge> table;
    private @Nullable Neighbourhood around;

    RelationshipView(Recorded center, String title, Supplier<Neighbourhood> reading) {
        this.center = center;
        this.reading = reading;
        var names = Collator.getInstance(Texts.lang().locale());
        Comparator<NetworkEdge> byFrom = Comparator.comparing(edge -> name(record(edge, true)), names);
        Comparator<NetworkEdge> byTo = Comparator.comparing(edge -> name(record(edge, false)), names);
        Comparator<NetworkEdge> byKind = Comparator.comparing(edge -> edge.label(Texts.lang()), names);
        Comparator<NetworkEdge> bySince =
                Comparator.comparing(NetworkEdge::since, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()));
        table = new Table<NetworkEdge>(title)
                .column("from", edge -> link(record(edge, true)), byFrom)
                .column("what", edge -> new Span(edge.label(Texts.lang())), byKind)
                .column("to", edge -> link(record(edge, false)), byTo)
                .column("since", edge -> Dates.of(edge.since()), bySince)
                .column("state", this::state, Comparator.comparing(edge -> stateName(edge)));
        graph.setOpenOnClick(true);
        graph.addOpenListener(this::open);
        graph.addExpandListener(expansion -> expand(expansion.id()));
        graph.setKindLabels(Arrays.stream(RecordKind.values()).collect(Collectors.toMap(RecordKind::name, Texts::of)));
        truncated.addClassNames("cn-note", "cn-small");
        getContent().addClassName("record-relationships");
        var waiting = new Paragraph(getTranslation("record.relationships.loading"));
        waiting.addClassNames("record-waiting", "cn-muted");
        waiting.getElement().setAttribute("role", "status");
        getContent().add(waiting);
    }

    /** The page is drawn first; only then does the browser ask for the neighbours. */
    @Override
    protected void onAttach(AttachEvent attached) {
        if (around == null) {
            getElement().executeJs("return true").then(shown -> load());
        }
    }

    /** Reads the neighbours and shows them. */
    void load() {
        around = reading.get();
        var scroll = new Div(table);
        scroll.addClassName("cn-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "group");
        scroll.getElement().setAttribute("aria-label", getTranslation("record.relationships.table"));
        var both = new Div(graph, scroll);
        both.addClassName("cn-relationship");
        getContent().removeAll();
        getContent().add(truncated, both);
        show(around);
    }

    private void show(Neighbourhood around) {
        graph.setGraph(center.globalId().toString(), nodes(around), edges(around), false);
        tell(around);
    }

    /** The same in the table, and whether it is all. */
    private void tell(Neighbourhood around) {
        truncated.setVisible(around.truncated());
        getContent().setClassName("record-few", around.records().size() <= FEW);
        table.rows(List.copyOf(around.edges()));
    }

    private static List<GraphNode> nodes(Neighbourhood around) {
        return around.records().stream().map(record -> node(record, around)).toList();
    }

    private static List<GraphEdge> edges(Neighbourhood around) {
        return around.edges().stream().map(edge -> edge(edge, around)).toList();
    }

    private void open(String id) {
        withRecord(id, (record, all) -> Links.open(Links.to(record)));
    }

    /** Lays open what stands around a record of the picture. */
    void expand(String id) {
        withRecord(id, (record, all) -> {
            all.expand(record.globalId());
            graph.addToGraph(nodes(all), edges(all), false);
            tell(all);
        });
    }

    private void withRecord(String id, BiConsumer<Recorded, Neighbourhood> action) {
        var all = around;
        if (all != null) {
            all.records().stream()
                    .filter(record -> record.globalId().toString().equals(id))
                    .findFirst()
                    .ifPresent(record -> action.accept(record, all));
        }
    }

    private static GraphNode node(Recorded record, Neighbourhood around) {
        var country = around.countryOf(record);
        return new GraphNode(
                record.globalId().toString(),
                record.recordKind().name(),
                name(record),
                country == null ? null : name(country),
                Links.to(record),
                record.confidence().name(),
                false,
                around.hidden(record.globalId()),
                List.of(),
                1,
                null,
                null,
                null);
    }

    private static GraphEdge edge(NetworkEdge edge, Neighbourhood around) {
        var activity = edge.activity();
        return new GraphEdge(
                edge.from() + " " + edge.kind() + " " + edge.to() + " " + edge.recordId(),
                edge.from().toString(),
                edge.to().toString(),
                edge.kind().name(),
                edge.label(Texts.lang()),
                edge.since() == null ? null : Format.current().date(edge.since()),
                edge.until() == null ? null : Format.current().date(edge.until()),
                edge.confidence().name(),
                edge.until() != null ? "ENDED" : activity == null ? null : activity.name(),
                1,
                false);
    }

    private @Nullable Recorded record(NetworkEdge edge, boolean from) {
        return around == null ? null : around.record(from ? edge.from() : edge.to());
    }

    /** Activity where there is one, and confidence where it is less than accepted. */
    private @Nullable Component state(NetworkEdge edge) {
        var badges = new Div();
        badges.addClassName("cn-row");
        if (edge.until() != null) {
            badges.add(new Span(
                    I18NProvider.translate("record.ended-on", Format.current().date(edge.until()))));
        } else {
            var activity = edge.activity();
            if (activity != null) {
                badges.add(Badges.activity(activity));
            }
        }
        Badges.confidence(edge.confidence()).ifPresent(badges::add);
        return badges.getComponentCount() == 0 ? null : badges;
    }

    private String stateName(NetworkEdge edge) {
        var activity = edge.activity();
        return (edge.confidence() == Confidence.ACCEPTED ? "0" : "1") + (activity == null ? "9" : activity.ordinal());
    }

    private static @Nullable Component link(@Nullable Recorded record) {
        return record == null ? null : Mentions.link(record);
    }

    private static String name(@Nullable Recorded record) {
        return record == null ? "" : record.label(Texts.lang());
    }
}
