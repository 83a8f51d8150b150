package vn.caunoi.network;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.province.Region;

/** The ties of all provinces with the world, grouped by region and by country of the partner. */
public record NetworkOverview(
        List<RegionGroup> regions, List<CountryGroup> countries, List<Bundle> bundles, OffsetDateTime knownAt) {

    /** The provinces of a region that stand on the day, the partners they have, each counted once, and their ties. */
    public record RegionGroup(Region region, int provinces, int partners, int ties) {

        RegionGroup plus(RegionGroup more) {
            return new RegionGroup(region, provinces + more.provinces, partners + more.partners, ties + more.ties);
        }
    }

    /** The partners of a country, each counted once, and the ties with them; without country and code where unknown. */
    public record CountryGroup(
            @Nullable Long countryId, @Nullable String code, int partners, int ties) {

        CountryGroup plus(CountryGroup more) {
            return new CountryGroup(countryId, code, partners + more.partners, ties + more.ties);
        }
    }

    /** What joins a region and a country; active are the ties that are alive today. */
    public record Bundle(Region region, @Nullable Long countryId, int partners, int ties, int active) {

        Bundle plus(Bundle more) {
            return new Bundle(region, countryId, partners + more.partners, ties + more.ties, active + more.active);
        }
    }

    record Groups(List<RegionGroup> regions, List<CountryGroup> countries, List<Bundle> bundles) {}
}
