package vn.caunoi.ui.network;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Directory;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.network.KindCount;
import vn.caunoi.network.Network;
import vn.caunoi.network.NetworkEdge;
import vn.caunoi.network.NetworkFilter;
import vn.caunoi.network.NetworkNode;
import vn.caunoi.network.NetworkOverview;
import vn.caunoi.network.Networks;
import vn.caunoi.province.Province;
import vn.caunoi.province.Region;

/** The whole country in groups: regions on one side, partner countries on the other, each of which can be opened. */
@SpringComponent
class WholeCountry {
    private static final int MOST = 400;

    private final Networks networks;
    private final Directory directory;

    WholeCountry(Networks networks, Directory directory) {
        this.networks = networks;
        this.directory = directory;
    }

    Scene read(NetworkFilter filter, @Nullable LocalDate on, Look look, int provinces) {
        var overview = networks.overview(filter, on);
        var opened = new Opened(overview, look);
        var ties = opened.filters(filter).stream()
                .map(each -> networks.ties(each, on, MOST))
                .toList();
        var records = directory.load(ids(overview, ties));
        var drawing = new Drawing(opened, records);
        overview.regions().forEach(drawing::region);
        overview.countries().forEach(drawing::country);
        ties.forEach(drawing::members);
        overview.bundles().forEach(drawing::bundle);
        return new Scene(
                Scene.Kind.WHOLE,
                drawing.nodes,
                drawing.lines(ties),
                List.of(),
                records,
                List.of(),
                ties.stream().anyMatch(Network::truncated),
                overview.knownAt(),
                provinces,
                Set.of(),
                null);
    }

    private static Collection<Long> ids(NetworkOverview overview, List<Network> ties) {
        var ids = new LinkedHashSet<Long>();
        overview.countries().stream()
                .map(NetworkOverview.CountryGroup::countryId)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        ties.forEach(network -> {
            network.nodes().forEach(node -> ids.add(node.recordId()));
            network.edges().stream()
                    .map(NetworkEdge::heldBy)
                    .filter(Objects::nonNull)
                    .forEach(holder -> ids.add(holder.id()));
        });
        return ids;
    }

    /** The regions and the countries that the reader opened. */
    private record Opened(Set<Region> regions, Map<Long, String> countries) {

        Opened(NetworkOverview overview, Look look) {
            this(new LinkedHashSet<>(), new LinkedHashMap<>());
            Arrays.stream(Region.values())
                    .filter(region -> look.hasExpanded(region.name()))
                    .forEach(regions::add);
            overview.countries().forEach(group -> {
                var id = group.countryId();
                var code = group.code();
                if (id != null && code != null && look.hasExpanded(Node.key(id))) {
                    countries.put(id, code);
                }
            });
        }

        /** What has to be read so that they can be shown: at most two readings. */
        List<NetworkFilter> filters(NetworkFilter filter) {
            var filters = new ArrayList<NetworkFilter>();
            if (!regions.isEmpty()) {
                filters.add(narrowed(filter, List.of(), regions));
            }
            if (!countries.isEmpty()) {
                filters.add(narrowed(filter, List.copyOf(countries.values()), Set.of()));
            }
            return filters;
        }

        private static NetworkFilter narrowed(NetworkFilter filter, List<String> countries, Set<Region> regions) {
            return Conditions.changed(filter, conditions -> {
                conditions.countries = countries;
                conditions.regions = regions;
            });
        }
    }

    private static final class Drawing {
        private final Opened opened;
        private final Map<Long, Recorded> records;
        private final Map<String, Node> nodes = new LinkedHashMap<>();
        private final List<Link> bundles = new ArrayList<>();

        Drawing(Opened opened, Map<Long, Recorded> records) {
            this.opened = opened;
            this.records = records;
        }

        void region(NetworkOverview.RegionGroup group) {
            if (!opened.regions().contains(group.region())) {
                add(new Node(
                        group.region().name(),
                        null,
                        group.region(),
                        Confidence.ACCEPTED,
                        false,
                        null,
                        List.of(new KindCount(RecordKind.PROVINCE, group.provinces())),
                        Math.max(1, group.partners()),
                        null,
                        0));
            }
        }

        void country(NetworkOverview.CountryGroup group) {
            var id = group.countryId();
            if (id == null || !opened.countries().containsKey(id)) {
                add(new Node(
                        countryKey(id),
                        id == null ? null : records.get(id),
                        null,
                        Confidence.ACCEPTED,
                        false,
                        null,
                        List.of(new KindCount(RecordKind.PARTNER, group.partners())),
                        Math.max(1, group.partners()),
                        null,
                        1));
            }
        }

        /** The provinces and partners of what is opened. */
        void members(Network ties) {
            for (var node : ties.nodes()) {
                var record = records.get(node.recordId());
                if (record != null && standsForItself(node, record)) {
                    var country = node.countryId() == null ? null : records.get(node.countryId());
                    var framed = record instanceof Province province
                            ? province.region().name()
                            : countryKey(node.countryId());
                    add(Node.of(node, record, country).in(framed).at(record instanceof Province ? 0 : 1));
                }
            }
        }

        private boolean standsForItself(NetworkNode node, Recorded record) {
            return record instanceof Province province
                    ? opened.regions().contains(province.region())
                    : node.countryId() != null && opened.countries().containsKey(node.countryId());
        }

        void bundle(NetworkOverview.Bundle bundle) {
            var country = bundle.countryId();
            if (!opened.regions().contains(bundle.region())
                    && (country == null || !opened.countries().containsKey(country))) {
                bundles.add(Link.bundle(
                        bundle.region().name(), countryKey(country), List.of(), bundle.ties(), bundle.active()));
            }
        }

        private void add(Node node) {
            nodes.putIfAbsent(node.key(), node);
        }

        private static String countryKey(@Nullable Long id) {
            return id == null ? Node.NOWHERE : Node.key(id);
        }

        /** Ties of what is opened lead to it; on the side that is not opened they end at the group. */
        List<Link> lines(List<Network> ties) {
            Map<List<String>, List<NetworkEdge>> gathered = new LinkedHashMap<>();
            var met = new LinkedHashSet<List<Long>>();
            for (var network : ties) {
                var countries = new LinkedHashMap<Long, @Nullable Long>();
                network.nodes().forEach(node -> countries.put(node.recordId(), node.countryId()));
                for (var fact : network.edges()) {
                    var from = shownAs(fact.from().id(), countries);
                    var to = shownAs(fact.to().id(), countries);
                    var whole = nodes.containsKey(from) && nodes.containsKey(to);
                    if (whole
                            && met.add(List.of(
                                    fact.recordId(), fact.from().id(), fact.to().id()))) {
                        gathered.computeIfAbsent(List.of(from, to), none -> new ArrayList<>())
                                .add(fact);
                    }
                }
            }
            var lines = new ArrayList<>(bundles);
            gathered.forEach((ends, facts) -> lines.addAll(line(ends.getFirst(), ends.getLast(), facts)));
            return lines;
        }

        private String shownAs(long record, Map<Long, @Nullable Long> countries) {
            var key = Node.key(record);
            if (nodes.containsKey(key)) {
                return key;
            }
            return records.get(record) instanceof Province province
                    ? province.region().name()
                    : countryKey(countries.get(record));
        }

        private static List<Link> line(String from, String to, List<NetworkEdge> facts) {
            var first = facts.getFirst();
            if (from.equals(Node.key(first.from().id()))
                    && to.equals(Node.key(first.to().id()))) {
                return Link.of(facts);
            }
            var active = (int) facts.stream()
                    .filter(fact -> fact.activity() == Activity.ACTIVE)
                    .count();
            return List.of(Link.bundle(from, to, facts, facts.size(), active));
        }
    }
}
