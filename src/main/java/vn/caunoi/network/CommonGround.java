package vn.caunoi.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caunoi.base.RecordKind;

/** What records share, what one of them lacks, and who stands between two groups of them. */
@Service
public class CommonGround {

    /** Everything that two records can have in common, but for the provinces that they became. */
    public static final Set<RecordKind> ALL = Set.of(
            RecordKind.PARTNER,
            RecordKind.AGREEMENT,
            RecordKind.EVENT,
            RecordKind.CONFERENCE,
            RecordKind.COUNTRY,
            RecordKind.MISSION,
            RecordKind.PERSON,
            RecordKind.ORGANISATION,
            RecordKind.EVENT_SERIES,
            RecordKind.TRADE_AGREEMENT,
            RecordKind.NEED,
            RecordKind.PROJECT,
            RecordKind.PROPOSAL,
            RecordKind.COMMITMENT,
            RecordKind.DELEGATION);

    private final Graphs graphs;
    private final Networks networks;
    private final NodeNames names;

    CommonGround(Graphs graphs, Networks networks, NodeNames names) {
        this.graphs = graphs;
        this.networks = networks;
        this.names = names;
    }

    private record SketchedTie(Sketch.Node of, List<NetworkEdge> edges) {}

    private record SketchedShare(Sketch.Node node, List<SketchedTie> ties) {}

    /** What at least two of the records have around them, what most of them share first, partners before the rest. */
    public List<SharedRecord> of(
            Collection<Long> records, Set<RecordKind> kinds, NetworkFilter filter, @Nullable LocalDate on, int first) {
        var found = graphs.ask(graph -> {
            var lens = networks.lens(graph, filter, on);
            var circles = circles(lens, records, kinds);
            Map<Integer, Integer> sharers = new HashMap<>();
            circles.forEach(circle -> circle.neighbours().forEach(other -> sharers.merge(other, 1, Integer::sum)));
            circles.forEach(circle -> sharers.remove(circle.center));
            return sharers.entrySet().stream()
                    .filter(entry -> entry.getValue() > 1)
                    .sorted(Comparator.<Map.Entry<Integer, Integer>>comparingInt(entry -> -entry.getValue())
                            .thenComparingInt(entry -> graph.records.kind[entry.getKey()])
                            .thenComparing(Map.Entry::getKey, byTelling(graph)))
                    .limit(first)
                    .map(entry -> share(lens, circles, entry.getKey()))
                    .toList();
        });
        var named = named(found.of().stream()
                .flatMap(share -> Stream.concat(
                        Stream.of(share.node()), share.ties().stream().map(SketchedTie::of)))
                .toList());
        return found.of().stream()
                .filter(share -> named.containsKey(share.node()))
                .map(share -> new SharedRecord(
                        Objects.requireNonNull(named.get(share.node())),
                        share.ties().stream()
                                .filter(tie -> named.containsKey(tie.of()))
                                .map(tie ->
                                        new SharedRecord.Tie(Objects.requireNonNull(named.get(tie.of())), tie.edges()))
                                .toList()))
                .toList();
    }

    private static SketchedShare share(Lens lens, List<Circle> circles, int shared) {
        return new SketchedShare(
                Sketch.node(lens, shared),
                circles.stream()
                        .filter(circle -> circle.neighbours().contains(shared))
                        .map(circle -> new SketchedTie(
                                Sketch.node(lens, circle.center),
                                circle.factsWith(shared).stream()
                                        .map(fact -> Sketch.edge(lens, fact))
                                        .toList()))
                        .toList());
    }

    private record SketchedLack(Sketch.Node node, List<Sketch.Node> workingWith) {}

    /**
     * The partners, or the countries, that others work with and a province does not; those first that most of them work
     * with.
     *
     * @param comparedWith provinces; those of its region on the day when empty
     */
    public List<MissingPartner> missing(
            long province,
            Collection<Long> comparedWith,
            Set<RecordKind> kinds,
            NetworkFilter filter,
            @Nullable LocalDate on,
            int first) {
        var found = graphs.ask(graph -> {
            var lens = networks.lens(graph, filter, on);
            var ours = graph.indexOf(province);
            if (ours < 0 || !lens.sees(ours)) {
                return List.<SketchedLack>of();
            }
            var others = new LinkedHashSet<Integer>();
            if (comparedWith.isEmpty()) {
                neighboursOf(lens, ours).forEach(others::add);
            } else {
                comparedWith.stream()
                        .map(graph::indexOf)
                        .filter(one -> one >= 0 && lens.sees(one))
                        .forEach(others::add);
            }
            others.remove(ours);
            var known = new Circle(lens, ours, kinds).neighbours();
            Map<Integer, List<Integer>> workingWith = new LinkedHashMap<>();
            for (int other : others) {
                new Circle(lens, other, kinds)
                        .neighbours().stream()
                                .filter(partner -> !known.contains(partner))
                                .forEach(partner -> workingWith
                                        .computeIfAbsent(partner, none -> new ArrayList<>())
                                        .add(other));
            }
            return workingWith.entrySet().stream()
                    .sorted(Comparator.<Map.Entry<Integer, List<Integer>>>comparingInt(
                                    entry -> -entry.getValue().size())
                            .thenComparing(Map.Entry::getKey, byTelling(graph)))
                    .limit(first)
                    .map(entry -> new SketchedLack(
                            Sketch.node(lens, entry.getKey()),
                            entry.getValue().stream()
                                    .map(one -> Sketch.node(lens, one))
                                    .toList()))
                    .toList();
        });
        var named = named(found.of().stream()
                .flatMap(lack -> Stream.concat(Stream.of(lack.node()), lack.workingWith().stream()))
                .toList());
        return found.of().stream()
                .filter(lack -> named.containsKey(lack.node()))
                .map(lack -> new MissingPartner(
                        Objects.requireNonNull(named.get(lack.node())),
                        lack.workingWith().stream()
                                .map(named::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    /** The provinces of the same region on the day. */
    private static List<Integer> neighboursOf(Lens lens, int province) {
        var territory = lens.graph.territory;
        var unit = territory.units().get(territory.holder(province, lens.day));
        return unit == null
                ? List.of()
                : territory.standing(lens.day).stream()
                        .filter(one -> one.region() == unit.region() && one.number() != unit.number())
                        .map(Territory.Unit::number)
                        .toList();
    }

    /** The provinces of the day that have no partner as the filter asks for; predecessors count. */
    public List<NetworkNode> untied(NetworkFilter filter, @Nullable LocalDate on) {
        return names.named(graphs.ask(graph -> {
                    var lens = networks.lens(graph, filter, on);
                    var ties = new Ties(lens);
                    return ties.provinces().stream()
                            .map(Territory.Unit::number)
                            .filter(unit -> ties.each(unit, (fact, partner, holder) -> false))
                            .map(unit -> Sketch.node(lens, unit))
                            .toList();
                })
                .of());
    }

    private record SketchedBridge(Sketch.Node node, int ofOne, int ofOther) {}

    /**
     * The records that are joined with members of both groups directly, or, where there are none, through one record;
     * those first that join most of both.
     */
    public List<Bridge> bridges(
            Collection<Long> one, Collection<Long> other, NetworkFilter filter, @Nullable LocalDate on, int first) {
        var found = graphs.ask(graph -> {
            var lens = networks.lens(graph, filter, on);
            var near = new Reach(lens, one, other);
            if (near.isEmpty()) {
                near.widen();
            }
            return near.ranked().stream()
                    .limit(first)
                    .map(record ->
                            new SketchedBridge(Sketch.node(lens, record), near.ofOne(record), near.ofOther(record)))
                    .toList();
        });
        var named = named(found.of().stream().map(SketchedBridge::node).toList());
        return found.of().stream()
                .filter(bridge -> named.containsKey(bridge.node()))
                .map(bridge ->
                        new Bridge(Objects.requireNonNull(named.get(bridge.node())), bridge.ofOne(), bridge.ofOther()))
                .toList();
    }

    private static List<Circle> circles(Lens lens, Collection<Long> records, Set<RecordKind> kinds) {
        return records.stream()
                .distinct()
                .map(lens.graph::indexOf)
                .filter(record -> record >= 0 && lens.sees(record))
                .map(record -> new Circle(lens, record, kinds))
                .toList();
    }

    private Map<Sketch.Node, NetworkNode> named(List<Sketch.Node> nodes) {
        var distinct = List.copyOf(new LinkedHashSet<>(nodes));
        var byId = new HashMap<Long, NetworkNode>();
        names.named(distinct).forEach(node -> byId.put(node.recordId(), node));
        var named = new HashMap<Sketch.Node, NetworkNode>();
        distinct.forEach(node -> {
            var known = byId.get(node.id().id());
            if (known != null) {
                named.put(node, known);
            }
        });
        return named;
    }

    /** The latest sign of life first, then by id. */
    static Comparator<Integer> byTelling(Graph graph) {
        return Comparator.<Integer>comparingInt(record -> -graph.records.lastSign[record])
                .thenComparingLong(record -> graph.records.id[record]);
    }
}
