package vn.caunoi.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Recorded;
import vn.caunoi.network.NetworkQueries.Link;

/** The shortest chains of facts between two records. */
@Service
public class Paths {

    /** Of a hub only its most telling links are followed, and a search that grows too wide stops growing. */
    private static final int MOST_LINKS = 300;

    private static final int WIDEST = 4_000;

    private final NetworkQueries queries;
    private final Networks networks;
    private final Directory directory;

    Paths(NetworkQueries queries, Networks networks, Directory directory) {
        this.queries = queries;
        this.networks = networks;
        this.directory = directory;
    }

    /** At most so many chains of at most so many steps, the shortest first, then in a stable order. */
    public List<Path> between(long from, long to, int maxLength, int first) {
        if (from == to) {
            return List.of();
        }
        var links = collect(from, to, maxLength);
        var chains = new Chains(links, from, to).shortest(maxLength, first);
        var met = new LinkedHashSet<Long>();
        chains.forEach(chain -> {
            met.add(from);
            long at = from;
            for (var link : chain) {
                at = link.other(at);
                met.add(at);
            }
        });
        var records = directory.load(met);
        var nodes = new HashMap<Long, NetworkNode>();
        networks.nodes(
                        met,
                        records,
                        chains.stream().flatMap(List::stream).distinct().toList())
                .forEach(node -> nodes.put(node.record().id(), node));
        return chains.stream()
                .filter(chain ->
                        chain.stream().allMatch(link -> nodes.containsKey(link.from()) && nodes.containsKey(link.to())))
                .map(chain -> path(from, chain, nodes, records))
                .toList();
    }

    /** Steps from both ends towards the middle: half the depth on each side reads far fewer links than all of it. */
    private Set<Link> collect(long from, long to, int maxLength) {
        var links = new LinkedHashSet<Link>();
        var left = new HashSet<>(Set.of(from));
        var right = new HashSet<>(Set.of(to));
        Set<Long> leftEdge = Set.of(from);
        Set<Long> rightEdge = Set.of(to);
        for (int step = 0; step < maxLength; step++) {
            var growLeft = !leftEdge.isEmpty() && (rightEdge.isEmpty() || leftEdge.size() <= rightEdge.size());
            if (growLeft) {
                leftEdge = grow(leftEdge, left, links);
            } else if (!rightEdge.isEmpty()) {
                rightEdge = grow(rightEdge, right, links);
            }
        }
        return links;
    }

    private Set<Long> grow(Set<Long> edge, Set<Long> seen, Set<Link> links) {
        var next = new TreeSet<Long>();
        if (seen.size() > WIDEST) {
            return next;
        }
        for (var neighbour : queries.neighbours(new TreeSet<>(edge), MOST_LINKS)) {
            links.add(neighbour.link());
            var other = neighbour.link().other(neighbour.at());
            if (seen.add(other)) {
                next.add(other);
            }
        }
        return next;
    }

    private static Path path(long from, List<Link> chain, Map<Long, NetworkNode> nodes, Map<Long, Recorded> records) {
        var steps = new ArrayList<Path.Step>();
        steps.add(new Path.Step(node(nodes, from), null));
        long at = from;
        for (var link : chain) {
            at = link.other(at);
            steps.add(new Path.Step(
                    node(nodes, at), Networks.edges(List.of(link), records).getFirst()));
        }
        return new Path(steps);
    }

    private static NetworkNode node(Map<Long, NetworkNode> nodes, long id) {
        return java.util.Objects.requireNonNull(nodes.get(id));
    }

    /**
     * Chains within a set of links: breadth-first distances to the goal steer a depth-first walk. Of several facts that
     * join the same two records a chain tells one.
     */
    private static final class Chains {

        private final Map<Long, List<Link>> at = new HashMap<>();
        private final Map<Long, Integer> distance = new HashMap<>();
        private final long from;
        private final long to;

        Chains(Collection<Link> links, long from, long to) {
            this.from = from;
            this.to = to;
            links.forEach(link -> {
                at.computeIfAbsent(link.from(), id -> new ArrayList<>()).add(link);
                at.computeIfAbsent(link.to(), id -> new ArrayList<>()).add(link);
            });
            at.values()
                    .forEach(of -> of.sort(Comparator.comparing(Link::confidence)
                            .thenComparing(Link::kind)
                            .thenComparingLong(Link::from)
                            .thenComparingLong(Link::to)
                            .thenComparingLong(Link::record)));
            measure();
        }

        private void measure() {
            var queue = new ArrayDeque<>(List.of(to));
            distance.put(to, 0);
            while (!queue.isEmpty()) {
                long here = queue.remove();
                for (var link : at.getOrDefault(here, List.of())) {
                    var other = link.other(here);
                    if (!distance.containsKey(other)) {
                        distance.put(other, distance.getOrDefault(here, 0) + 1);
                        queue.add(other);
                    }
                }
            }
        }

        List<List<Link>> shortest(int maxLength, int first) {
            var found = new ArrayList<List<Link>>();
            var shortest = distance.getOrDefault(from, Integer.MAX_VALUE);
            for (int length = shortest; length <= maxLength && found.size() < first; length++) {
                walk(from, length, new ArrayList<>(), new HashSet<>(Set.of(from)), found, first);
            }
            return found;
        }

        private void walk(long here, int left, List<Link> chain, Set<Long> passed, List<List<Link>> found, int first) {
            if (found.size() >= first) {
                return;
            }
            if (here == to) {
                if (left == 0) {
                    found.add(List.copyOf(chain));
                }
                return;
            }
            var tried = new HashSet<Long>();
            for (var link : at.getOrDefault(here, List.of())) {
                var other = link.other(here);
                if (distance.getOrDefault(other, Integer.MAX_VALUE) < left && tried.add(other) && passed.add(other)) {
                    chain.add(link);
                    walk(other, left - 1, chain, passed, found, first);
                    chain.removeLast();
                    passed.remove(other);
                }
            }
        }
    }
}
