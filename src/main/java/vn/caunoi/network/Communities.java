package vn.caunoi.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import vn.caunoi.base.GlobalId;

/** Finds the communities of a picture by the Leiden algorithm on modularity; the same picture gives the same ones. */
public final class Communities {

    private static final int ROUNDS = 20;
    private static final int SEED = 1984;

    private Communities() {}

    /** The communities of at least two records, the largest first. */
    public static List<Community> in(Network network) {
        var nodes = network.nodes();
        var places = new HashMap<GlobalId, Integer>();
        nodes.forEach(node -> places.put(node.globalId(), places.size()));
        var weights = new TreeMap<Long, Double>();
        for (var edge : network.edges()) {
            int from = places.getOrDefault(edge.from(), -1);
            int to = places.getOrDefault(edge.to(), -1);
            if (from >= 0 && to >= 0 && from != to) {
                weights.merge((long) Math.min(from, to) << 32 | Math.max(from, to), 1.0, Double::sum);
            }
        }
        if (weights.isEmpty()) {
            return List.of();
        }
        var clusters = clusters(nodes.size(), weights);
        return communities(nodes, weights, clusters);
    }

    private static int[] clusters(int nodes, Map<Long, Double> weights) {
        var from =
                weights.keySet().stream().mapToInt(pair -> (int) (pair >>> 32)).toArray();
        var to = weights.keySet().stream().mapToInt(Long::intValue).toArray();
        var weight = weights.values().stream().mapToDouble(Double::doubleValue).toArray();
        var network = new nl.cwts.networkanalysis.Network(
                nodes,
                true,
                new LargeIntArray[] {new LargeIntArray(from), new LargeIntArray(to)},
                new LargeDoubleArray(weight),
                false,
                true);
        var resolution = 1 / (2 * network.getTotalEdgeWeight());
        return new LeidenAlgorithm(resolution, ROUNDS, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(SEED))
                .findClustering(network)
                .getClusters();
    }

    private static List<Community> communities(List<NetworkNode> nodes, Map<Long, Double> weights, int[] clusters) {
        var within = new double[nodes.size()];
        weights.forEach((pair, weight) -> {
            var from = (int) (pair >>> 32);
            var to = pair.intValue();
            if (clusters[from] == clusters[to]) {
                within[from] += weight;
                within[to] += weight;
            }
        });
        var members = new TreeMap<Integer, List<Integer>>();
        for (int node = 0; node < clusters.length; node++) {
            members.computeIfAbsent(clusters[node], none -> new ArrayList<>()).add(node);
        }
        return members.values().stream()
                .filter(community -> community.size() > 1)
                .sorted(Comparator.<List<Integer>>comparingInt(List::size)
                        .reversed()
                        .thenComparing(List::getFirst))
                .map(community -> new Community(community.stream()
                        .sorted(Comparator.<Integer>comparingDouble(node -> -within[node])
                                .thenComparing(node -> node))
                        .map(nodes::get)
                        .toList()))
                .toList();
    }
}
