package vn.caunoi.network;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Onlooker;
import vn.caunoi.base.Recorded;

/** The relationship network: what stands around records, and the ties of provinces with the world. */
@Service
public class Networks {

    private final Graphs graphs;
    private final Onlooker onlooker;
    private final Calendar calendar;
    private final NodeNames names;
    private final Directory directory;

    Networks(Graphs graphs, Onlooker onlooker, Calendar calendar, NodeNames names, Directory directory) {
        this.graphs = graphs;
        this.onlooker = onlooker;
        this.calendar = calendar;
        this.names = names;
        this.directory = directory;
    }

    /**
     * What stands around some records up to so many steps, at most so many nodes, the records themselves first. A
     * province is joined by its predecessors at no cost in steps: what they hold is shown, and that they hold it.
     *
     * @param on the network as it was on that day; of all times when null
     */
    public Network around(
            Collection<Long> records, int depth, int limit, NetworkFilter filter, @Nullable LocalDate on) {
        var found = graphs.ask(graph -> {
            var lens = lens(graph, filter, on);
            var start = new LinkedHashSet<Integer>();
            for (var id : records) {
                var record = graph.indexOf(id);
                if (record >= 0 && lens.sees(record)) {
                    lens.startingWith(record).stream().filter(lens::sees).forEach(start::add);
                }
            }
            return Sketch.of(lens, Surroundings.of(lens, start, depth, limit));
        });
        return found.of().nodes().isEmpty() ? apart(records, found.knownAt()) : names.named(found);
    }

    public Network around(long record, int depth, int limit) {
        return around(List.of(record), depth, limit, NetworkFilter.ALL, null);
    }

    /**
     * The ties of provinces with partners, each at the province that stands on that day for the one that holds it; today
     * where no day is named. Provinces that the filter names are there even without a tie.
     */
    public Network ties(NetworkFilter filter, @Nullable LocalDate on, int limit) {
        return names.named(graphs.ask(graph -> new Ties(lens(graph, filter, on)).sketch(limit)));
    }

    /** The same, grouped by region and country. */
    public NetworkOverview overview(NetworkFilter filter, @Nullable LocalDate on) {
        var groups = graphs.ask(graph -> new Ties(lens(graph, filter, on)).overview());
        return new NetworkOverview(
                groups.of().regions(), groups.of().countries(), groups.of().bundles(), groups.knownAt());
    }

    /** Records that nothing joins to others, such as sources, and those that were merged into another one. */
    private Network apart(Collection<Long> records, OffsetDateTime knownAt) {
        var found = directory.load(records);
        var into = found.values().stream()
                .map(Recorded::id)
                .filter(id -> !records.contains(id))
                .toList();
        return into.isEmpty()
                ? new Network(
                        found.values().stream().map(Networks::node).toList(), List.of(), List.of(), false, knownAt)
                : around(into, 1, 200, NetworkFilter.ALL, null);
    }

    private static NetworkNode node(Recorded record) {
        return new NetworkNode(
                record.globalId(),
                record.label(Lang.VI),
                record.label(Lang.EN),
                record.confidence(),
                false,
                null,
                List.of());
    }

    Lens lens(Graph graph, NetworkFilter filter, @Nullable LocalDate on) {
        return new Lens(graph, onlooker.sight(), filter, on, calendar.today());
    }
}
