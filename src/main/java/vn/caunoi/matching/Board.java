package vn.caunoi.matching;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of all who could be matched, in arrays that are never changed: some thirty bytes a partner, so that half
 * a million are weighed in a few milliseconds. It holds accepted facts with a source only; partners that are withdrawn,
 * ended or foreign missions in Vietnam are not on it.
 */
final class Board {

    static final int[] NO_SECTORS = {};

    /** A province of today. */
    record Place(long id, long identityId, String code, int region, Spot spot) {}

    /** A name in both languages, and a point in degrees; NaN where it is not known. */
    record Spot(Sentence name, double latitude, double longitude) {}

    /** A relation of a place with a locality abroad, both by their numbers. */
    record LocalityTie(int partner, int place) {}

    /** A partner that is a locality abroad. */
    record Locality(int partner, Spot spot) {}

    /** A stated need or offer, or a project; {@code partner} is -1 for those of provinces. */
    record Wish(long id, int partner, boolean offered, int resources, int[] sectors) {}

    /** What makes working with a country easy; numbers are of records. */
    record CountryFacts(
            long id,
            String code,
            int tie,
            List<Long> tradeAgreements,
            List<Long> missions,
            @Nullable Turning anniversary,
            List<Meeting> meetings,
            @Nullable Tongue tongue) {}

    /** An anniversary of diplomatic relations within the year ahead. */
    record Turning(LocalDate on, int years) {}

    /** An event ahead that leads to a country. */
    record Meeting(long id, LocalDate on, @Nullable LocalDate handInBy) {}

    /** The ids of the partners in order, and what is known of each. */
    final long[] partners;

    final short[] country;
    final byte[] kind;
    /** The number of its set among {@link #sectorSets}. */
    final int[] sectors;
    /** The number among {@link #standings}. */
    final int[] standing;

    final List<int[]> sectorSets;
    final List<Standing> standings;
    final CountryFacts[] countries;
    final List<Place> places;
    /** The number of the place that each version of a province leads to today. */
    final Map<Long, Integer> placeOf;
    /** How many partners of a country each place has relations with: [country][place]. */
    final int[][] ties;
    /** The first relation of each: [country][place]; 0 for none. */
    final long[][] tieProofs;
    /** The needs and offers of partners. */
    final List<Wish> wishes;
    /** The same by partner. */
    final Map<Integer, List<Wish>> wishesOf;
    /** The partners whose needs are known. */
    final BitSet seekers = new BitSet();

    /** Localities abroad, those with most relations first. */
    final List<Locality> localities;
    /** Their relations. */
    final Map<LocalityTie, Long> localityTies;

    final SectorTree tree;

    Board(
            long[] partners,
            short[] country,
            byte[] kind,
            int[] sectors,
            int[] standing,
            List<int[]> sectorSets,
            List<Standing> standings,
            CountryFacts[] countries,
            List<Place> places,
            Map<Long, Integer> placeOf,
            int[][] ties,
            long[][] tieProofs,
            List<Wish> wishes,
            List<Locality> localities,
            Map<LocalityTie, Long> localityTies,
            SectorTree tree) {
        this.partners = partners;
        this.country = country;
        this.kind = kind;
        this.sectors = sectors;
        this.standing = standing;
        this.sectorSets = sectorSets;
        this.standings = standings;
        this.countries = countries;
        this.places = places;
        this.placeOf = placeOf;
        this.ties = ties;
        this.tieProofs = tieProofs;
        this.wishes = wishes;
        this.wishesOf = wishes.stream().collect(Collectors.groupingBy(Wish::partner));
        wishes.stream().filter(wish -> !wish.offered()).forEach(wish -> seekers.set(wish.partner()));
        this.localities = localities;
        this.localityTies = localityTies;
        this.tree = tree;
    }

    /** The number of a partner; -1 when it is not to be matched. */
    int partner(long id) {
        var found = Arrays.binarySearch(partners, id);
        return found >= 0 ? found : -1;
    }

    /** The facts of a partner's country; null when it is not known. */
    @Nullable CountryFacts countryOf(int partner) {
        return country[partner] < 0 ? null : countries[country[partner]];
    }

    Standing standingOf(int partner) {
        return standings.get(standing[partner]);
    }
}
