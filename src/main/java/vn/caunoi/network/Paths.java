package vn.caunoi.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caunoi.base.GlobalId;

/** The shortest chains of facts between two records. */
@Service
public class Paths {

    private final Graphs graphs;
    private final Networks networks;
    private final NodeNames names;

    Paths(Graphs graphs, Networks networks, NodeNames names) {
        this.graphs = graphs;
        this.networks = networks;
        this.names = names;
    }

    /**
     * At most so many chains of at most so many steps, the shortest first; among those of one length the chains come
     * first that lead through what is known best and least crowded. A province reaches what its predecessors hold
     * through them, which takes a step.
     */
    public List<Path> between(
            long from, long to, int maxLength, int first, NetworkFilter filter, @Nullable LocalDate on) {
        var found = graphs.ask(graph -> {
            var start = graph.indexOf(from);
            var end = graph.indexOf(to);
            if (start < 0 || end < 0 || start == end) {
                return List.<Sketch>of();
            }
            var lens = networks.lens(graph, filter, on);
            return !lens.sees(start) || !lens.sees(end)
                    ? List.<Sketch>of()
                    : Chains.between(lens, start, end, maxLength, first).stream()
                            .map(chain -> sketch(lens, start, chain))
                            .toList();
        });
        var nodes = new LinkedHashSet<Sketch.Node>();
        found.of().forEach(sketch -> nodes.addAll(sketch.nodes()));
        Map<GlobalId, NetworkNode> named = new HashMap<>();
        names.named(List.copyOf(nodes)).forEach(node -> named.put(node.globalId(), node));
        return found.of().stream()
                .filter(sketch -> sketch.nodes().stream().allMatch(node -> named.containsKey(node.id())))
                .map(sketch -> path(sketch, named))
                .toList();
    }

    /** A chain as a small picture: its nodes in order, and its facts. */
    private static Sketch sketch(Lens lens, int start, int[] chain) {
        var passed = new Numbers();
        var facts = new ArrayList<Sketch.Fact>();
        passed.add(start);
        var at = start;
        for (int fact : chain) {
            at = lens.graph.otherEnd(fact, at);
            passed.add(at);
            facts.add(Sketch.asHeld(lens.graph, fact));
        }
        return Sketch.of(lens, passed, facts, false);
    }

    private static Path path(Sketch sketch, Map<GlobalId, NetworkNode> named) {
        var steps = new ArrayList<Path.Step>();
        for (int i = 0; i < sketch.nodes().size(); i++) {
            var node = named.get(sketch.nodes().get(i).id());
            if (node != null) {
                steps.add(new Path.Step(node, i == 0 ? null : sketch.edges().get(i - 1)));
            }
        }
        return new Path(steps);
    }
}
