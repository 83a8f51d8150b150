package vn.caunoi.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Recorded;
import vn.caunoi.network.NetworkQueries.Link;

/** The relationship network, read from the database for any record. */
@Service
public class Networks {

    private final NetworkQueries queries;
    private final Directory directory;

    Networks(NetworkQueries queries, Directory directory) {
        this.queries = queries;
        this.directory = directory;
    }

    /**
     * What stands around a record up to so many steps, at most so many nodes, the record itself first. A province is
     * joined by its predecessors at no cost in steps: what they hold is shown, and that they hold it.
     */
    public Network around(long record, int depth, int limit) {
        var start = queries.withPredecessors(record);
        var shown = new LinkedHashSet<Long>(start.subList(0, Math.min(limit, start.size())));
        var truncated = start.size() > limit;
        List<Long> frontier = new ArrayList<>(shown);
        for (int step = 0; step < depth && !frontier.isEmpty(); step++) {
            var next = new LinkedHashSet<Long>();
            for (var neighbour : queries.neighbours(frontier, limit + 1)) {
                var other = neighbour.link().other(neighbour.at());
                if (shown.contains(other)) {
                    continue;
                }
                if (shown.size() >= limit) {
                    truncated = true;
                } else {
                    shown.add(other);
                    next.add(other);
                }
            }
            frontier = List.copyOf(next);
        }
        return network(shown, truncated);
    }

    private Network network(Set<Long> shown, boolean truncated) {
        var records = directory.load(shown);
        var links = queries.among(shown);
        var nodes = nodes(shown, records, links);
        return new Network(nodes, edges(links, records), truncated);
    }

    /** The nodes that exist, in the order given, with how many of their neighbours the links do not show. */
    List<NetworkNode> nodes(Collection<Long> shown, Map<Long, Recorded> records, Collection<Link> links) {
        var degrees = queries.degrees(shown);
        var nodes = new ArrayList<NetworkNode>();
        for (var id : shown) {
            var record = records.get(id);
            if (record != null) {
                var seen = new HashSet<Long>();
                links.stream()
                        .filter(link -> link.from() == id || link.to() == id)
                        .forEach(link -> seen.add(link.other(id)));
                nodes.add(new NetworkNode(record, Math.max(0, degrees.getOrDefault(id, 0) - seen.size())));
            }
        }
        return nodes;
    }

    static List<NetworkEdge> edges(Collection<Link> links, Map<Long, Recorded> records) {
        var edges = new ArrayList<NetworkEdge>();
        for (var link : links) {
            var from = records.get(link.from());
            var to = records.get(link.to());
            if (from != null && to != null) {
                edges.add(edge(link, from.globalId(), to.globalId()));
            }
        }
        return edges;
    }

    static NetworkEdge edge(Link link, GlobalId from, GlobalId to) {
        return new NetworkEdge(from, to, link.kind(), link.since(), link.until(), link.confidence(), link.record());
    }
}
