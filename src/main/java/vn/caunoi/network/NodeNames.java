package vn.caunoi.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Onlooker;
import vn.caunoi.base.RecordKind;

/**
 * What to call the records of a picture. What is not kept is read: with one statement for those that are called by their
 * name, whatever their kind.
 */
@Component
class NodeNames {

    /** Their labels say more than their names do. */
    private static final Set<RecordKind> SAYING_MORE =
            EnumSet.of(RecordKind.PROVINCE, RecordKind.TRADE_AGREEMENT, RecordKind.RELATION);

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Onlooker onlooker;
    private final KeptNames kept;

    NodeNames(JdbcClient jdbc, Directory directory, Onlooker onlooker, KeptNames kept) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.onlooker = onlooker;
        this.kept = kept;
    }

    /** A name in both languages; the same in both where only one is known. */
    record Name(String vi, String en) {}

    /** The names of those that the caller may see: those that are kept, and the others from the register. */
    Map<Long, Name> of(Collection<GlobalId> records) {
        var sight = onlooker.sight();
        var state = kept.state();
        var names = HashMap.<Long, Name>newHashMap(records.size());
        var unknown = new ArrayList<GlobalId>();
        for (var id : records) {
            var name = kept.of(id.id(), sight);
            if (name == null) {
                unknown.add(id);
            } else {
                names.put(id.id(), name);
            }
        }
        if (!unknown.isEmpty()) {
            var read = read(unknown);
            names.putAll(read);
            kept.keep(read, sight, state);
        }
        return names;
    }

    private Map<Long, Name> read(Collection<GlobalId> records) {
        var names = new HashMap<Long, Name>();
        var plain = new ArrayList<Long>();
        var sayingMore = new ArrayList<Long>();
        records.forEach(id -> (SAYING_MORE.contains(id.kind()) ? sayingMore : plain).add(id.id()));
        if (!plain.isEmpty()) {
            jdbc.sql("select id, name_vi, name_en from record where id = any(:ids) and merged_into is null")
                    .param("ids", plain.toArray(Long[]::new))
                    .query(row -> {
                        var vi = row.getString(2);
                        var en = row.getString(3);
                        names.put(row.getLong(1), new Name(Lang.VI.name(vi, en), Lang.EN.name(vi, en)));
                    });
        }
        if (!sayingMore.isEmpty()) {
            directory
                    .load(sayingMore)
                    .forEach((id, record) -> names.put(id, new Name(record.label(Lang.VI), record.label(Lang.EN))));
        }
        return names;
    }

    /** A sketch with names; what the caller may not see, or what has just gone, is not in it. */
    List<NetworkNode> named(List<Sketch.Node> nodes) {
        var names = of(nodes.stream().map(Sketch.Node::id).toList());
        var named = new ArrayList<NetworkNode>(nodes.size());
        for (var node : nodes) {
            var name = names.get(node.id().id());
            if (name != null) {
                named.add(new NetworkNode(
                        node.id(),
                        name.vi(),
                        name.en(),
                        node.confidence(),
                        node.ended(),
                        node.countryId(),
                        node.hidden()));
            }
        }
        return named;
    }

    /** The same for a whole picture: an edge stays only between two nodes. */
    Network named(Graphs.Answer<Sketch> sketch) {
        var nodes = named(sketch.of().nodes());
        return new Network(
                nodes,
                nodes.size() == sketch.of().nodes().size()
                        ? sketch.of().edges()
                        : between(nodes, sketch.of().edges()),
                sketch.of().leftOut(),
                sketch.of().truncated(),
                sketch.knownAt());
    }

    private static List<NetworkEdge> between(List<NetworkNode> nodes, List<NetworkEdge> edges) {
        var there = new HashSet<GlobalId>();
        nodes.forEach(node -> there.add(node.globalId()));
        return edges.stream()
                .filter(edge -> there.contains(edge.from()) && there.contains(edge.to()))
                .toList();
    }
}
