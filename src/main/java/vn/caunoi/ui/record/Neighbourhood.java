package vn.caunoi.ui.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.network.Network;
import vn.caunoi.network.NetworkEdge;
import vn.caunoi.network.NetworkNode;
import vn.caunoi.network.Networks;
import vn.caunoi.partner.Partner;

/** What a reader has laid open around one record so far, each expansion added to what was there. */
final class Neighbourhood {
    private static final int MOST_AROUND_THE_RECORD = 60;
    private static final int MOST_PER_EXPANSION = 25;

    private final Networks networks;
    private final Directory directory;
    private final Map<GlobalId, Recorded> records = new LinkedHashMap<>();
    private final Map<GlobalId, Integer> degrees = new HashMap<>();
    private final Set<NetworkEdge> edges = new LinkedHashSet<>();
    private final Map<Long, Recorded> countries = new HashMap<>();
    private boolean truncated;

    Neighbourhood(Networks networks, Directory directory, Recorded center) {
        this.networks = networks;
        this.directory = directory;
        add(networks.around(center.id(), 1, MOST_AROUND_THE_RECORD));
    }

    /** Lays open what stands around one of the records. */
    void expand(GlobalId id) {
        add(networks.around(id.id(), 1, MOST_PER_EXPANSION));
    }

    Collection<Recorded> records() {
        return records.values();
    }

    Collection<NetworkEdge> edges() {
        return edges;
    }

    /** Whether somewhere not all neighbours were read. */
    boolean truncated() {
        return truncated;
    }

    @Nullable Recorded record(GlobalId id) {
        return records.get(id);
    }

    /** How many neighbours of a record are not laid open. */
    int hidden(GlobalId id) {
        return Math.max(0, degrees.getOrDefault(id, 0) - others(id, edges));
    }

    /** The country of a partner, where one is known. */
    @Nullable Recorded countryOf(Recorded record) {
        return record instanceof Partner partner && partner.countryId() != null
                ? countries.get(partner.countryId())
                : null;
    }

    private void add(Network network) {
        var read = directory.load(
                network.nodes().stream().map(NetworkNode::recordId).toList());
        for (NetworkNode node : network.nodes()) {
            var id = node.globalId();
            var record = read.get(node.recordId());
            if (record != null) {
                records.putIfAbsent(id, record);
                degrees.put(id, node.hiddenNeighbours() + others(id, network.edges()));
            }
        }
        edges.addAll(network.edges());
        truncated |= network.truncated();
        load(
                countries,
                network.nodes().stream()
                        .filter(node -> node.kind() == RecordKind.PARTNER)
                        .map(NetworkNode::countryId)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private void load(Map<Long, Recorded> known, List<Long> ids) {
        known.putAll(directory.load(
                ids.stream().filter(id -> !known.containsKey(id)).distinct().toList()));
    }

    private static int others(GlobalId id, Collection<NetworkEdge> edges) {
        var others = new HashSet<GlobalId>();
        for (var edge : edges) {
            if (edge.from().equals(id)) {
                others.add(edge.to());
            } else if (edge.to().equals(id)) {
                others.add(edge.from());
            }
        }
        return others.size();
    }
}
