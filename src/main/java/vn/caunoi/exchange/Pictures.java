package vn.caunoi.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.network.Network;
import vn.caunoi.network.NetworkEdge;
import vn.caunoi.network.NetworkNode;
import vn.caunoi.source.Citation;
import vn.caunoi.source.Citations;

/** Adds to a part of the network what files tell besides: countries, who held what, and the sources. */
@Service
public class Pictures {

    private final JdbcClient jdbc;
    private final Citations citations;
    private final Directory directory;

    Pictures(JdbcClient jdbc, Citations citations, Directory directory) {
        this.jdbc = jdbc;
        this.citations = citations;
        this.directory = directory;
    }

    /** The picture of what the caller sees: nothing comes in that is not in their network. */
    public Picture of(Network network, Caption caption) {
        var countries = countries();
        var sorts = sorts(network.nodes());
        var holders = holders(network.edges());
        var proofs = network.edges().stream().map(NetworkEdge::recordId).collect(Collectors.toSet());
        var kinds = kinds(proofs);
        var cited = citations.of(proofs);
        return new Picture(
                caption,
                network.nodes().stream()
                        .map(node -> node(node, countries, sorts))
                        .toList(),
                network.edges().stream()
                        .filter(edge -> kinds.containsKey(edge.recordId()))
                        .map(edge -> edge(edge, holders, kinds, cited))
                        .toList(),
                network.truncated(),
                network.leftOut(),
                network.knownAt());
    }

    private static Picture.Node node(NetworkNode node, Map<Long, String> countries, Map<Long, String> sorts) {
        var country = node.kind() == RecordKind.PROVINCE
                ? "VN"
                : countries.get(Objects.requireNonNullElse(node.countryId(), 0L));
        return new Picture.Node(
                node.globalId(),
                sorts.get(node.recordId()),
                node.labelVi(),
                node.labelEn(),
                country,
                node.confidence(),
                node.ended(),
                node.hiddenNeighbours());
    }

    private static Picture.Edge edge(
            NetworkEdge edge,
            Map<GlobalId, Picture.Holder> holders,
            Map<Long, RecordKind> kinds,
            Map<Long, List<Citation>> cited) {
        var held = edge.heldBy();
        return new Picture.Edge(
                edge.from(),
                edge.to(),
                edge.kind(),
                edge.since(),
                edge.until(),
                edge.confidence(),
                edge.activity(),
                held == null ? null : holders.get(held),
                new GlobalId(Objects.requireNonNull(kinds.get(edge.recordId())), edge.recordId()),
                cited.getOrDefault(edge.recordId(), List.of()).stream()
                        .map(Pictures::evidence)
                        .toList());
    }

    private static Picture.Evidence evidence(Citation citation) {
        var source = citation.source();
        return new Picture.Evidence(
                source.titleVi(),
                source.titleEn(),
                source.publisher(),
                source.url(),
                source.publishedOn(),
                citation.locator());
    }

    private Map<Long, String> countries() {
        return texts("select id, code from country where id > any(:ids)", Set.of(0L));
    }

    /** What kind of partner, organisation or country these are. */
    private Map<Long, String> sorts(List<NetworkNode> nodes) {
        return texts("""
                select id, kind from partner where id = any(:ids)
                union all
                select id, kind from organisation where id = any(:ids)
                union all
                select id, kind from country where id = any(:ids)""", nodes.stream().map(NetworkNode::recordId).toList());
    }

    private Map<Long, RecordKind> kinds(Collection<Long> records) {
        var kinds = new HashMap<Long, RecordKind>();
        texts("select id, kind from record where id = any(:ids)", records)
                .forEach((id, kind) -> kinds.put(id, RecordKind.valueOf(kind)));
        return kinds;
    }

    private Map<Long, String> texts(String sql, Collection<Long> ids) {
        var texts = new HashMap<Long, String>();
        jdbc.sql(sql).param("ids", ids.toArray(Long[]::new)).query(row -> {
            texts.put(row.getLong(1), row.getString(2));
        });
        return texts;
    }

    private Map<GlobalId, Picture.Holder> holders(List<NetworkEdge> edges) {
        var holders = new HashMap<GlobalId, Picture.Holder>();
        var ids = edges.stream()
                .map(NetworkEdge::heldBy)
                .filter(Objects::nonNull)
                .map(GlobalId::id)
                .collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            directory.load(ids).values().forEach(record -> holders.put(record.globalId(), holder(record)));
        }
        return holders;
    }

    private static Picture.Holder holder(Recorded record) {
        return new Picture.Holder(record.globalId(), record.label(Lang.VI), record.label(Lang.EN));
    }
}
