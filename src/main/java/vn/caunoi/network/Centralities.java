package vn.caunoi.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import vn.caunoi.base.GlobalId;

/** Who stands out within a picture. */
public final class Centralities {

    /** Several facts between two records count as one. */
    public static List<Centrality> in(Network network, CentralityMeasure measure) {
        var graph = new SimpleGraph<GlobalId, DefaultEdge>(DefaultEdge.class);
        network.nodes().forEach(node -> graph.addVertex(node.globalId()));
        network.edges().forEach(edge -> {
            if (!edge.from().equals(edge.to())
                    && graph.containsVertex(edge.from())
                    && graph.containsVertex(edge.to())) {
                graph.addEdge(edge.from(), edge.to());
            }
        });
        var scores = scores(graph, measure);
        return network.nodes().stream()
                .map(node -> new Centrality(node, scores.getOrDefault(node.globalId(), 0.0)))
                .sorted(Comparator.comparingDouble(Centrality::score)
                        .reversed()
                        .thenComparing(centrality -> centrality.node().recordId()))
                .toList();
    }

    private Centralities() {}

    private static Map<GlobalId, Double> scores(Graph<GlobalId, DefaultEdge> graph, CentralityMeasure measure) {
        return switch (measure) {
            case DEGREE -> {
                var degrees = new HashMap<GlobalId, Double>();
                graph.vertexSet().forEach(vertex -> degrees.put(vertex, (double) graph.degreeOf(vertex)));
                yield degrees;
            }
            case BETWEENNESS -> of(new BetweennessCentrality<>(graph, true));
            case CLOSENESS -> of(new HarmonicCentrality<>(graph));
            case PAGERANK -> of(new PageRank<>(graph));
        };
    }

    private static Map<GlobalId, Double> of(VertexScoringAlgorithm<GlobalId, Double> algorithm) {
        return algorithm.getScores();
    }
}
