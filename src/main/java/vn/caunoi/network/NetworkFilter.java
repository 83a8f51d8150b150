package vn.caunoi.network;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.RecordKind;
import vn.caunoi.province.Purpose;
import vn.caunoi.province.Region;
import vn.caunoi.province.RelationStage;

/**
 * Which part of the network is asked about; conditions add up, and an empty one asks for nothing.
 *
 * @param kinds kinds of records
 * @param facts kinds of facts that join them
 * @param countries ISO codes: records of other countries are left out, and what was signed or done with none of these
 * @param regions provinces of other regions are left out
 * @param provinces codes of provinces of today: other provinces are left out, their predecessors stay
 * @param sectors codes of sectors: of partners, agreements, events, needs and projects those that are tagged with one of them
 * @param purposes of relations those with one of these purposes; facts that bear no purpose are left out, unless they
 *     say where something belongs
 * @param stages of relations those in one of these stages, in the same way
 * @param activities relations and agreements in one of these states, as it is today
 * @param confidence facts and records of that confidence alone
 * @param dated facts whose beginning is known, or those whose beginning is not; what says where something belongs stays
 */
public record NetworkFilter(
        Set<RecordKind> kinds,
        Set<EdgeKind> facts,
        List<String> countries,
        Set<Region> regions,
        List<String> provinces,
        List<String> sectors,
        Set<Purpose> purposes,
        Set<RelationStage> stages,
        Set<Activity> activities,
        @Nullable Confidence confidence,
        @Nullable Boolean dated) {

    public static final NetworkFilter ALL = new NetworkFilter(
            Set.of(), Set.of(), List.of(), Set.of(), List.of(), List.of(), Set.of(), Set.of(), Set.of(), null, null);

    /** What a caller leaves out of a filter comes as null and means: no condition. */
    public NetworkFilter {
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
        facts = facts == null ? Set.of() : Set.copyOf(facts);
        countries = countries == null ? List.of() : List.copyOf(countries);
        regions = regions == null ? Set.of() : Set.copyOf(regions);
        provinces = provinces == null ? List.of() : List.copyOf(provinces);
        sectors = sectors == null ? List.of() : List.copyOf(sectors);
        purposes = purposes == null ? Set.of() : Set.copyOf(purposes);
        stages = stages == null ? Set.of() : Set.copyOf(stages);
        activities = activities == null ? Set.of() : Set.copyOf(activities);
    }
}
