package vn.caunoi.ui.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.province.Province;
import vn.caunoi.reference.Country;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.component.GraphEdge;
import vn.caunoi.ui.component.GraphNode;
import vn.caunoi.ui.component.RelationshipGraph;
import vn.caunoi.ui.component.RelationshipGraph.Layout;

/** Hands a scene to the element that draws it. */
final class Drawing {
    private final RelationshipGraph graph;
    private @Nullable Layout layout;
    private @Nullable Scene drawn;

    Drawing(RelationshipGraph graph) {
        this.graph = graph;
    }

    void show(Scene scene, Exploration exploration) {
        var look = exploration.look();
        var wanted = look.layout() == null ? suiting(scene, exploration) : look.layout();
        if (wanted != layout) {
            graph.setLayout(wanted);
            layout = wanted;
        }
        graph.setPins(look.pins());
        if (scene != drawn) {
            graph.setGroupLabels(frames(scene));
            graph.setGraph(
                    center(scene, exploration),
                    scene.nodes().values().stream().map(Drawing::node).toList(),
                    scene.links().stream().map(Drawing::edge).toList(),
                    scene.truncated());
            drawn = scene;
        }
        graph.setSelected(scene.node(look.selected()) == null ? null : look.selected());
        highlight(scene, look.chosen());
    }

    /** Around one record rings, along chains from left to right, else what is tied stands near. */
    static Layout suiting(Scene scene, Exploration exploration) {
        var answer = scene.answer();
        if (answer != null && answer.chains() && scene.kind() == Scene.Kind.ANSWER) {
            return Layout.CHAIN;
        }
        return scene.kind() == Scene.Kind.AROUND && exploration.scope().starts().size() == 1
                ? Layout.RINGS
                : Layout.FORCE;
    }

    private static @Nullable String center(Scene scene, Exploration exploration) {
        var starts = exploration.scope().starts();
        var key = starts.isEmpty() ? null : Node.key(starts.getFirst());
        return scene.node(key) == null ? null : key;
    }

    /** What is framed together is named by its region or country, or by the community that it is. */
    private static Map<String, String> frames(Scene scene) {
        var labels = new HashMap<String, String>();
        for (var node : scene.nodes().values()) {
            var group = node.group();
            if (group != null) {
                labels.putIfAbsent(group, named(node, group));
            }
        }
        return labels;
    }

    private static String named(Node node, String group) {
        if (node.record() instanceof Province province
                && province.region().name().equals(group)) {
            return Texts.of(province.region());
        }
        var country = node.country();
        return country != null && Node.key(country.id()).equals(group) ? country.label(Texts.lang()) : group;
    }

    private void highlight(Scene scene, int chosen) {
        var answer = scene.answer();
        var strong = answer == null || isTheWholePicture(scene, answer, chosen)
                ? List.<Answer.Finding>of()
                : answer.strong(chosen);
        var nodes = new LinkedHashSet<String>();
        strong.forEach(finding ->
                finding.nodes().stream().filter(scene.nodes()::containsKey).forEach(nodes::add));
        var links = new LinkedHashSet<String>();
        strong.forEach(finding -> links.addAll(finding.links()));
        if (answer != null && answer.chains() && strong.size() == 1) {
            graph.setPath(new ArrayList<>(nodes), links);
        } else {
            graph.setHighlighted(nodes, links.isEmpty() ? among(scene, nodes) : links);
        }
    }

    /** Where nothing but the answer is drawn, drawing all of it strong would tell nothing. */
    private static boolean isTheWholePicture(Scene scene, Answer answer, int chosen) {
        return scene.kind() == Scene.Kind.ANSWER && !answer.chains() && chosen == 0;
    }

    private static Set<String> among(Scene scene, Set<String> nodes) {
        var links = new LinkedHashSet<String>();
        scene.links().stream()
                .filter(link -> nodes.contains(link.from()) && nodes.contains(link.to()))
                .forEach(link -> links.add(link.id()));
        return links;
    }

    private static GraphNode node(Node node) {
        return new GraphNode(
                node.key(),
                node.kind(),
                node.label(),
                node.countryName(),
                node.address(),
                node.confidence().name(),
                node.ended(),
                node.hiddenInAll(),
                node.hidden().stream()
                        .map(count -> new GraphNode.Hidden(count.kind().name(), Counts.of(count)))
                        .toList(),
                node.weight(),
                node.group(),
                node.rank(),
                place(node));
    }

    /** Provinces and their regions in Vietnam; nothing for what belongs to no country, as an agreement. */
    private static @Nullable String place(Node node) {
        if (node.region() != null || node.kind().equals("PROVINCE")) {
            return "VN";
        }
        var country = node.record() instanceof Country itself ? itself : node.country();
        return country instanceof Country known ? known.code() : null;
    }

    private static GraphEdge edge(Link link) {
        var format = Format.current();
        var since = link.since();
        var until = link.until();
        var activity = link.activity();
        return new GraphEdge(
                link.id(),
                link.from(),
                link.to(),
                link.kind() == null ? "TIES" : link.kind().name(),
                link.label(),
                since == null ? null : format.date(since),
                until == null ? null : format.date(until),
                link.confidence().name(),
                until != null ? "ENDED" : activity == null ? null : activity.name(),
                link.count(),
                link.inherited());
    }
}
