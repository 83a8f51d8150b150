package vn.caunoi.ui.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.RecordKind;
import vn.caunoi.network.EdgeKind;
import vn.caunoi.network.NetworkFilter;
import vn.caunoi.province.Purpose;
import vn.caunoi.province.Region;
import vn.caunoi.province.RelationStage;

/** The conditions of a filter, to be changed one at a time. */
final class Conditions {
    Set<RecordKind> kinds;
    Set<EdgeKind> facts;
    List<String> countries;
    Set<Region> regions;
    List<String> provinces;
    List<String> sectors;
    Set<Purpose> purposes;
    Set<RelationStage> stages;
    Set<Activity> activities;

    @Nullable Confidence confidence;

    @Nullable Boolean dated;

    private Conditions(NetworkFilter filter) {
        kinds = filter.kinds();
        facts = filter.facts();
        countries = filter.countries();
        regions = filter.regions();
        provinces = filter.provinces();
        sectors = filter.sectors();
        purposes = filter.purposes();
        stages = filter.stages();
        activities = filter.activities();
        confidence = filter.confidence();
        dated = filter.dated();
    }

    static NetworkFilter changed(NetworkFilter filter, Consumer<Conditions> change) {
        var conditions = new Conditions(filter);
        change.accept(conditions);
        return conditions.filter();
    }

    static NetworkFilter onlyRegion(Exploration exploration, @Nullable Region region) {
        return region == null
                ? exploration.scope().filter()
                : changed(exploration.scope().filter(), conditions -> conditions.regions = Set.of(region));
    }

    private NetworkFilter filter() {
        return new NetworkFilter(
                kinds, facts, countries, regions, provinces, sectors, purposes, stages, activities, confidence, dated);
    }

    static <T> Set<T> without(Collection<T> values, T value) {
        var fewer = new LinkedHashSet<>(values);
        fewer.remove(value);
        return fewer;
    }

    static <T> List<T> fewer(Collection<T> values, T value) {
        return new ArrayList<>(without(values, value));
    }
}
