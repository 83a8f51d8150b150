package vn.caunoi.network;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Sight;

/** What of the graph is looked at: what the caller may see, what the filter asks for, what there was on a day. */
final class Lens {

    /** A lens by what makes it, for keeping what was counted through it. */
    record Key(Sight sight, NetworkFilter filter, @Nullable LocalDate day) {}

    final Graph graph;
    final Key key;
    /** The day of the picture; today where none is asked for. */
    final short day;

    private final NetworkFilter filter;
    private final boolean onlyOpen;
    private final boolean nothing;
    private final boolean onADay;
    private final boolean plain;
    private final Set<Short> countries = new HashSet<>();
    private final Set<Integer> provinces;
    private final BitSet sectors;
    private final int purposes;

    Lens(Graph graph, Sight sight, NetworkFilter filter, @Nullable LocalDate asOf, LocalDate today) {
        this.graph = graph;
        this.key = new Key(sight, filter, asOf);
        this.filter = filter;
        nothing = sight == Sight.NOTHING;
        onlyOpen = sight == Sight.PUBLIC && graph.anythingInternal;
        onADay = asOf != null;
        day = Days.of(asOf == null ? today : asOf);
        filter.countries().forEach(code -> countries.add(graph.countries.getOrDefault(code, (short) -2)));
        provinces = wanted(filter);
        sectors = graph.sectors.of(filter.sectors());
        purposes = filter.purposes().stream()
                .mapToInt(purpose -> 1 << purpose.ordinal())
                .reduce(0, (all, bit) -> all | bit);
        plain = !onADay && filter.equals(NetworkFilter.ALL);
    }

    private Set<Integer> wanted(NetworkFilter filter) {
        var wanted = new HashSet<Integer>();
        if (!filter.provinces().isEmpty()) {
            wanted.addAll(graph.territory.bearing(filter.provinces(), day));
        } else if (!filter.regions().isEmpty()) {
            graph.territory.standing(day).stream()
                    .filter(unit -> filter.regions().contains(unit.region()))
                    .forEach(unit -> wanted.addAll(graph.territory.lineage(unit.number())));
        }
        return wanted;
    }

    /** Whether this narrows the provinces down. */
    boolean namesProvinces() {
        return !filter.provinces().isEmpty() || !filter.regions().isEmpty();
    }

    boolean wants(int province) {
        return !namesProvinces() || provinces.contains(province);
    }

    /** Whether a link from a record that is shown is to be followed. */
    boolean showsLink(int link) {
        if (nothing || onlyOpen && graph.by[link] < 0) {
            return false;
        }
        return plain || fits(graph.fact(link), graph.other[link]) && fits(graph.other[link]);
    }

    /** Whether the facts may be shown whose ends are shown already. */
    boolean showsFact(int fact) {
        return !nothing
                && (!onlyOpen || graph.is(graph.facts.proof[fact], Graph.OPEN))
                && (plain || fits(fact, graph.facts.to[fact]));
    }

    /** Whether the caller may see a record at all. */
    boolean sees(int record) {
        return !nothing && (!onlyOpen || graph.is(record, Graph.OPEN));
    }

    private boolean fits(int record) {
        var records = graph.records;
        var kind = graph.kind(record);
        if (onADay && !thereBy(record, kind)) {
            return false;
        }
        if (!filter.kinds().isEmpty() && !filter.kinds().contains(kind)) {
            return false;
        }
        if (filter.confidence() != null
                && graph.is(record, Graph.SUGGESTED) != (filter.confidence() == Confidence.SUGGESTED)) {
            return filter.confidence() == Confidence.SUGGESTED && !carriesData(kind);
        }
        if (kind == RecordKind.PROVINCE) {
            return wants(record);
        }
        return (countries.isEmpty() || ofACountry(record, kind))
                && (filter.sectors().isEmpty() || !tagged(kind) || isTagged(record))
                && (filter.activities().isEmpty() || alive(record));
    }

    /** What came later is left out; what ended earlier too, except a province: it holds what its successor inherited. */
    private boolean thereBy(int record, RecordKind kind) {
        var records = graph.records;
        return (records.from[record] == Days.UNKNOWN || records.from[record] <= day)
                && (kind == RecordKind.PROVINCE || records.to[record] == Days.UNKNOWN || day <= records.to[record]);
    }

    /** Provinces, countries and the like are the frame of the picture; suggested or accepted is what stands in it. */
    private static boolean carriesData(RecordKind kind) {
        return switch (kind) {
            case PARTNER,
                    AGREEMENT,
                    EVENT,
                    CONFERENCE,
                    PERSON,
                    RELATION,
                    NEED,
                    PROJECT,
                    PROPOSAL,
                    COMMITMENT,
                    DELEGATION -> true;
            default -> false;
        };
    }

    private static boolean tagged(RecordKind kind) {
        return switch (kind) {
            case PARTNER, AGREEMENT, EVENT, NEED, PROJECT -> true;
            default -> false;
        };
    }

    private boolean isTagged(int record) {
        return graph.sectors.any(graph.records.sectors[record], sectors);
    }

    private boolean ofACountry(int record, RecordKind kind) {
        var country = graph.records.country[record];
        if (countries.contains(country)) {
            return true;
        }
        return switch (kind) {
            case AGREEMENT, EVENT, CONFERENCE, NEED, PROJECT, PROPOSAL, COMMITMENT, DELEGATION ->
                touchesACountry(record);
            case PARTNER, COUNTRY, MISSION -> false;
            default -> true;
        };
    }

    private boolean touchesACountry(int record) {
        var records = graph.records;
        for (int link = records.start[record]; link < records.start[record] + records.length[record]; link++) {
            if (countries.contains(records.country[graph.other[link]])) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(int fact, int other) {
        var facts = graph.facts;
        var kind = Graph.FACTS[facts.kind[fact]];
        if (!filter.facts().isEmpty() && !filter.facts().contains(kind)) {
            return false;
        }
        if (onADay && !heldOn(fact)) {
            return false;
        }
        if (kind.saysWhere()) {
            return true;
        }
        var proof = facts.proof[fact];
        if (filter.confidence() != null && facts.suggested[fact] != (filter.confidence() == Confidence.SUGGESTED)) {
            return false;
        }
        if (filter.dated() != null && filter.dated() == (facts.since[fact] == Days.UNKNOWN)) {
            return false;
        }
        if (purposes != 0 && (graph.records.purposes[proof] & purposes) == 0) {
            return false;
        }
        if (!filter.stages().isEmpty()
                && filter.stages().stream().noneMatch(stage -> stage.ordinal() == graph.records.stage[proof])) {
            return false;
        }
        if (!filter.sectors().isEmpty() && kind.isTie() && !isTagged(otherThanProvince(fact))) {
            return false;
        }
        return filter.activities().isEmpty() || alive(proof);
    }

    private int otherThanProvince(int fact) {
        return graph.kind(graph.facts.from[fact]) == RecordKind.PROVINCE
                ? graph.facts.to[fact]
                : graph.facts.from[fact];
    }

    private boolean heldOn(int fact) {
        var facts = graph.facts;
        return (facts.since[fact] == Days.UNKNOWN || facts.since[fact] <= day)
                && (facts.until[fact] == Days.UNKNOWN || day <= facts.until[fact]);
    }

    private boolean alive(int record) {
        var activity = activity(record);
        return activity < 0 || filter.activities().stream().anyMatch(asked -> asked.ordinal() == activity);
    }

    /** The ordinal of a record's activity by what the caller may see; -1 for what is neither alive nor dead. */
    byte activity(int record) {
        return (onlyOpen ? graph.records.openActivity : graph.records.activity)[record];
    }

    /** Follows every link of a record that is to be seen, until the visitor has had enough. */
    boolean each(int record, Visit visit) {
        var start = graph.records.start[record];
        var end = start + graph.records.length[record];
        for (int link = start; link < end; link++) {
            if (showsLink(link) && !visit.to(graph.other[link], graph.fact(link))) {
                return false;
            }
        }
        return true;
    }

    /** What is done at a neighbour; false ends the walk. */
    interface Visit {
        boolean to(int other, int fact);
    }

    /** The records that stand for these: a province brings its predecessors, on a day those that stood then. */
    Collection<Integer> startingWith(int record) {
        if (graph.kind(record) == RecordKind.PROVINCE) {
            return onADay ? graph.territory.lineageOn(record, day) : graph.territory.lineage(record);
        }
        if (graph.kind(record) == RecordKind.RELATION && graph.records.length[record] > 0) {
            var fact = graph.fact(graph.records.start[record]);
            return Set.of(graph.facts.from[fact], graph.facts.to[fact]);
        }
        return Set.of(record);
    }
}
