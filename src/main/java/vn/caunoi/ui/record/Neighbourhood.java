package vn.caunoi.ui.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Recorded;
import vn.caunoi.network.Network;
import vn.caunoi.network.NetworkEdge;
import vn.caunoi.network.NetworkNode;
import vn.caunoi.network.Networks;
import vn.caunoi.partner.Partner;
import vn.caunoi.province.Relation;

/** What a reader has laid open around one record so far, each expansion added to what was there. */
final class Neighbourhood {
    private static final int MOST_AROUND_THE_RECORD = 60;
    private static final int MOST_PER_EXPANSION = 25;

    private final Networks networks;
    private final Directory directory;
    private final Map<GlobalId, Recorded> records = new LinkedHashMap<>();
    private final Map<GlobalId, Integer> degrees = new HashMap<>();
    private final Set<NetworkEdge> edges = new LinkedHashSet<>();
    private final Map<Long, Recorded> proofs = new HashMap<>();
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

    /** Whether the fact is alive; null for facts that are neither alive nor dead, such as a seat. */
    @Nullable Activity activity(NetworkEdge edge) {
        return switch (proofs.get(edge.recordId())) {
            case Relation relation -> relation.activity();
            case Agreement agreement -> agreement.activity();
            case null, default -> null;
        };
    }

    private void add(Network network) {
        for (NetworkNode node : network.nodes()) {
            var id = node.globalId();
            records.putIfAbsent(id, node.record());
            degrees.put(id, node.hiddenNeighbours() + others(id, network.edges()));
        }
        edges.addAll(network.edges());
        truncated |= network.truncated();
        load(proofs, network.edges().stream().map(NetworkEdge::recordId).toList());
        load(
                countries,
                network.nodes().stream()
                        .map(NetworkNode::record)
                        .<Long>mapMulti((record, each) -> {
                            if (record instanceof Partner partner && partner.countryId() != null) {
                                each.accept(partner.countryId());
                            }
                        })
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
