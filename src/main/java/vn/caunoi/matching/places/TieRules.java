package vn.caunoi.matching.places;

import java.util.List;
import java.util.stream.Stream;

/** All rules, in the order in which their evidence is added up. */
final class TieRules {

    static final List<TieRule> ALL = Stream.of(
                    Stream.of(CountryRules.values()),
                    Stream.of(Reach.values()).map(RegionLeaning::new),
                    Stream.of(Reach.values()).map(RegionLeaningBack::new),
                    Stream.of(new TiesHere(), new LeaningHere()),
                    Stream.of(SizeRules.values()),
                    Stream.of(NameRules.values()),
                    Stream.of(SharedRules.values()),
                    Stream.of(Reach.values()).map(TiedRegions::new),
                    Stream.of(Reach.DISTRICT, Reach.REGION).map(TiedRegionsShared::new),
                    Stream.of(Reach.NEARBY, Reach.DISTRICT, Reach.REGION).map(TiedRegionsUnexpected::new),
                    Stream.of(new TiedRegionsAlike(Reach.REGION)),
                    Stream.of(Reach.NEARBY, Reach.DISTRICT, Reach.REGION).map(TiedToOurRegion::new),
                    Stream.of(Reach.NEXT_DOOR, Reach.NEARBY, Reach.DISTRICT, Reach.REGION)
                            .map(PartnersAround::new),
                    Stream.of(Reach.NEARBY, Reach.DISTRICT, Reach.REGION).map(SharingAround::new),
                    Stream.of(Reach.NEARBY, Reach.DISTRICT).map(RegionSharing::new),
                    Stream.of(Reach.NEARBY, Reach.DISTRICT)
                            .flatMap(reach -> Stream.of(
                                    new NeighbourhoodWalk(reach, false), new NeighbourhoodWalk(reach, true))),
                    Stream.of(DistanceRules.values()))
            .<TieRule>flatMap(rules -> rules)
            .toList();

    private TieRules() {}
}
