package vn.caunoi.network;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.PartialDate;

/** A part of the network as the graph knows it: everything but the names, which the register tells. */
record Sketch(List<Node> nodes, List<NetworkEdge> edges, boolean truncated) {

    /** A node without its names. */
    record Node(
            GlobalId id,
            Confidence confidence,
            boolean ended,
            @Nullable Long countryId,
            List<KindCount> hidden) {}

    /** These records and what joins them. */
    static Sketch of(Lens lens, Surroundings.Met met) {
        var graph = lens.graph;
        var shown = new Numbers();
        for (int record : met.records()) {
            shown.add(record);
        }
        var facts = factsAmong(lens, shown);
        return of(lens, shown, facts, met.truncated());
    }

    static Sketch of(Lens lens, Numbers shown, List<Fact> facts, boolean truncated) {
        var graph = lens.graph;
        var joined = joined(graph, shown, facts);
        var counting = new Numbers();
        var nodes = new ArrayList<Node>(shown.size());
        for (int place = 0; place < shown.size(); place++) {
            var record = shown.get(place);
            var hidden = Crowds.without(graph.crowds.neighbours(lens, record, counting), joined[place]);
            nodes.add(node(graph, record, hidden));
        }
        var edges = new ArrayList<NetworkEdge>(facts.size());
        for (var fact : facts) {
            edges.add(edge(
                    lens,
                    fact,
                    nodes.get(shown.placeOf(fact.from())).id(),
                    nodes.get(shown.placeOf(fact.to())).id()));
        }
        return new Sketch(nodes, edges, truncated);
    }

    /**
     * A fact as it is drawn.
     *
     * @param from the record it is drawn from, which may stand for a predecessor that holds it
     * @param heldBy that predecessor; -1 where the record itself holds it
     */
    record Fact(int number, int from, int to, int heldBy) {

        /** A fact that one record holds, drawn at the record that stands for it. */
        static Fact heldFor(Graph graph, int fact, int holder, int standing) {
            var from = graph.facts.from[fact];
            var to = graph.facts.to[fact];
            return holder == standing
                    ? new Fact(fact, from, to, -1)
                    : new Fact(fact, from == holder ? standing : from, to == holder ? standing : to, holder);
        }
    }

    static Fact asHeld(Graph graph, int fact) {
        return new Fact(fact, graph.facts.from[fact], graph.facts.to[fact], -1);
    }

    /** What joins the records shown: read at the end that has fewer facts. */
    private static List<Fact> factsAmong(Lens lens, Numbers shown) {
        var graph = lens.graph;
        var facts = new ArrayList<Fact>();
        var crowds = new ArrayList<Integer>();
        for (int place = 0; place < shown.size(); place++) {
            var record = shown.get(place);
            if (Crowds.isCrowd(graph, record)) {
                crowds.add(record);
                continue;
            }
            var here = place;
            lens.each(record, (other, fact) -> {
                var there = shown.placeOf(other);
                if (there >= 0 && (Crowds.isCrowd(graph, other) || here < there)) {
                    facts.add(asHeld(graph, fact));
                }
                return true;
            });
        }
        for (int one = 0; one < crowds.size(); one++) {
            for (int other = one + 1; other < crowds.size(); other++) {
                for (int fact : graph.crowds.between(crowds.get(one), crowds.get(other))) {
                    if (lens.showsFact(fact)) {
                        facts.add(asHeld(graph, fact));
                    }
                }
            }
        }
        return facts;
    }

    /** How many of those shown each is joined with, by place and kind. */
    private static int[][] joined(Graph graph, Numbers shown, List<Fact> facts) {
        var counts = new int[shown.size()][Graph.KINDS.length];
        var pairs = new Numbers();
        for (var fact : facts) {
            var from = shown.placeOf(fact.from());
            var to = shown.placeOf(fact.to());
            if (pairs.add(Math.min(from, to) * shown.size() + Math.max(from, to))) {
                counts[from][graph.records.kind[fact.to()]]++;
                if (from != to) {
                    counts[to][graph.records.kind[fact.from()]]++;
                }
            }
        }
        return counts;
    }

    /** A record that stands for itself, with all of its neighbours hidden. */
    static Node node(Lens lens, int record) {
        return node(
                lens.graph,
                record,
                Crowds.without(lens.graph.crowds.neighbours(lens, record, new Numbers()), new int[Graph.KINDS.length]));
    }

    private static Node node(Graph graph, int record, List<KindCount> hidden) {
        var country = graph.records.country[record];
        return new Node(
                id(graph, record),
                graph.is(record, Graph.SUGGESTED) ? Confidence.SUGGESTED : Confidence.ACCEPTED,
                graph.is(record, Graph.ENDED),
                country < 0 ? null : graph.countryIds.get(country),
                hidden);
    }

    static GlobalId id(Graph graph, int record) {
        return new GlobalId(graph.kind(record), graph.records.id[record]);
    }

    static NetworkEdge edge(Lens lens, Fact drawn) {
        return edge(lens, drawn, id(lens.graph, drawn.from()), id(lens.graph, drawn.to()));
    }

    private static NetworkEdge edge(Lens lens, Fact drawn, GlobalId from, GlobalId to) {
        var graph = lens.graph;
        var facts = graph.facts;
        var fact = drawn.number();
        var proof = facts.proof[fact];
        var kind = Graph.FACTS[facts.kind[fact]];
        var activity = lens.activity(proof);
        return new NetworkEdge(
                from,
                to,
                kind,
                facts.since[fact] == Days.UNKNOWN
                        ? null
                        : new PartialDate(
                                Days.day(facts.since[fact]), PartialDate.Precision.values()[facts.precision[fact]]),
                facts.until[fact] == Days.UNKNOWN ? null : PartialDate.day(Days.day(facts.until[fact])),
                facts.suggested[fact] ? Confidence.SUGGESTED : Confidence.ACCEPTED,
                activity < 0 || kind.saysWhere() ? null : Activity.values()[activity],
                drawn.heldBy() < 0 ? null : id(graph, drawn.heldBy()),
                graph.records.id[proof]);
    }

    /** How many neighbours of all nodes are not shown, by kind. */
    List<KindCount> leftOut() {
        var sum = new int[Graph.KINDS.length];
        nodes.forEach(node -> node.hidden().forEach(count -> sum[count.kind().ordinal()] += count.count()));
        return KindCount.of(sum);
    }
}
