package vn.caunoi.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Activity;
import vn.caunoi.base.RecordKind;
import vn.caunoi.network.NetworkOverview.Bundle;
import vn.caunoi.network.NetworkOverview.CountryGroup;
import vn.caunoi.network.NetworkOverview.RegionGroup;
import vn.caunoi.province.Region;

/** The relations of provinces with partners, each at the province that stands on the day for the one that holds it. */
final class Ties {

    private final Lens lens;

    Ties(Lens lens) {
        this.lens = lens;
    }

    /** What is done with a tie: its fact, the partner, and the province that holds it; false ends the walk. */
    interface Visit {
        boolean tie(int fact, int partner, int holder);
    }

    /** The provinces that stand on the day and that the filter asks for, by code. */
    List<Territory.Unit> provinces() {
        return lens.graph.territory.standing(lens.day).stream()
                .filter(unit -> lens.sees(unit.number()) && lens.wants(unit.number()))
                .toList();
    }

    /** The ties of a province and its predecessors, those it holds itself first, the most telling of each first. */
    boolean each(int province, Visit visit) {
        for (int holder : lens.graph.territory.lineage(province)) {
            if (!eachHeld(holder, visit)) {
                return false;
            }
        }
        return true;
    }

    private boolean eachHeld(int holder, Visit visit) {
        var graph = lens.graph;
        var end = graph.startOf(holder, RecordKind.PARTNER.ordinal() + 1);
        for (int link = graph.startOf(holder, RecordKind.PARTNER.ordinal()); link < end; link++) {
            var fact = graph.fact(link);
            if (Graph.FACTS[graph.facts.kind[fact]].isTie()
                    && lens.showsLink(link)
                    && !visit.tie(fact, graph.other[link], holder)) {
                return false;
            }
        }
        return true;
    }

    /** Provinces with their ties, at most so many nodes: where not all find room, the provinces take turns. */
    Sketch sketch(int limit) {
        var partners = new ArrayList<List<int[]>>();
        var provinces = new ArrayList<Territory.Unit>();
        for (var unit : provinces()) {
            var ties = new ArrayList<int[]>();
            each(unit.number(), (fact, partner, holder) -> ties.add(new int[] {fact, partner, holder}));
            if (lens.namesProvinces() || !ties.isEmpty()) {
                provinces.add(unit);
                partners.add(ties);
            }
        }
        var shown = new Numbers();
        provinces.stream().limit(limit).forEach(unit -> shown.add(unit.number()));
        var truncated = provinces.size() > limit;
        var longest = partners.stream().mapToInt(List::size).max().orElse(0);
        for (int turn = 0; turn < longest && !truncated; turn++) {
            for (var ties : partners) {
                if (turn < ties.size() && !shown.contains(ties.get(turn)[1])) {
                    if (shown.size() == limit) {
                        truncated = true;
                        break;
                    }
                    shown.add(ties.get(turn)[1]);
                }
            }
        }
        var facts = new ArrayList<Sketch.Fact>();
        for (int i = 0; i < Math.min(limit, provinces.size()); i++) {
            for (var tie : partners.get(i)) {
                if (shown.contains(tie[1])) {
                    facts.add(Sketch.Fact.heldFor(
                            lens.graph, tie[0], tie[2], provinces.get(i).number()));
                }
            }
        }
        return Sketch.of(lens, shown, facts, truncated);
    }

    /** The whole, grouped by region and by country. */
    NetworkOverview.Groups overview() {
        Map<Region, RegionGroup> regions = new HashMap<>();
        Map<Short, CountryGroup> countries = new HashMap<>();
        Map<Region, Map<Short, Bundle>> bundles = new HashMap<>();
        Map<Region, BitSet> met = new HashMap<>();
        var metByAny = new BitSet();
        for (var unit : provinces()) {
            var region = unit.region();
            regions.merge(region, new RegionGroup(region, 1, 0, 0), RegionGroup::plus);
            var metHere = met.computeIfAbsent(region, none -> new BitSet());
            each(unit.number(), (fact, partner, holder) -> {
                var country = lens.graph.records.country[partner];
                var newHere = metHere.get(partner) ? 0 : 1;
                var newAtAll = metByAny.get(partner) ? 0 : 1;
                metHere.set(partner);
                metByAny.set(partner);
                var id = countryId(country);
                var active = lens.activity(lens.graph.facts.proof[fact]) == Activity.ACTIVE.ordinal() ? 1 : 0;
                regions.merge(region, new RegionGroup(region, 0, newHere, 1), RegionGroup::plus);
                countries.merge(country, new CountryGroup(id, code(country), newAtAll, 1), CountryGroup::plus);
                bundles.computeIfAbsent(region, none -> new HashMap<>())
                        .merge(country, new Bundle(region, id, newHere, 1, active), Bundle::plus);
                return true;
            });
        }
        return new NetworkOverview.Groups(
                regions.values().stream()
                        .sorted(Comparator.comparing(RegionGroup::region))
                        .toList(),
                countries.values().stream()
                        .sorted(Comparator.comparingInt(CountryGroup::ties)
                                .reversed()
                                .thenComparing(group -> String.valueOf(group.code())))
                        .toList(),
                bundles.values().stream()
                        .flatMap(ofRegion -> ofRegion.values().stream())
                        .sorted(Comparator.comparingInt(Bundle::ties)
                                .reversed()
                                .thenComparing(Bundle::region)
                                .thenComparing(bundle -> String.valueOf(bundle.countryId())))
                        .toList());
    }

    private @Nullable Long countryId(short country) {
        return country < 0 ? null : lens.graph.countryIds.get(country);
    }

    private @Nullable String code(short country) {
        return country < 0 ? null : lens.graph.countryCodes.get(country);
    }
}
