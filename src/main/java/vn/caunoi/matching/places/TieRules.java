package vn.caunoi.matching.places;

import static vn.caunoi.matching.places.Reach.DISTRICT;
import static vn.caunoi.matching.places.Reach.NEARBY;
import static vn.caunoi.matching.places.Reach.NEXT_DOOR;
import static vn.caunoi.matching.places.Reach.REGION;
import static vn.caunoi.matching.places.Reach.WIDE;

import java.util.List;
import java.util.stream.Stream;

/** All rules, in the order in which their evidence is added up. */
final class TieRules {

    static final List<TieRule> ALL = Stream.of(
                    Stream.of(CountryRules.values()),
                    Stream.of(new CompanyOfCountries()),
                    Stream.of(NEARBY, DISTRICT, REGION, WIDE).map(RegionLeaning::new),
                    Stream.of(NEARBY, DISTRICT, REGION, WIDE).map(RegionLeaningBack::new),
                    Stream.of(new TiesHere(), new LeaningHere()),
                    Stream.of(SizeRules.values()),
                    Stream.of(NameRules.values()),
                    Stream.of(SharedRules.values()),
                    Stream.of(NEXT_DOOR, NEARBY, DISTRICT, REGION, WIDE).map(TiedRegions::new),
                    Stream.of(NEXT_DOOR, DISTRICT, REGION, WIDE).map(TiedRegionsUnexpected::new),
                    Stream.of(DISTRICT, REGION, WIDE).map(TiedRegionsAlike::new),
                    Stream.of(REGION).map(TiedRegionsAlikeHere::new),
                    Stream.of(NEARBY, DISTRICT).map(TiedToOurRegion::new),
                    Stream.of(NEXT_DOOR, NEARBY, DISTRICT).map(PartnersAround::new),
                    Stream.of(NEARBY).map(SharingAround::new),
                    Stream.of(DistanceRules.values()))
            .<TieRule>flatMap(rules -> rules)
            .toList();

    private TieRules() {}
}
