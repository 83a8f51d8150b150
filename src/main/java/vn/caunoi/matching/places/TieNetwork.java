package vn.caunoi.matching.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Places and who is tied to whom. A place's number is its position in the list it was made of. Never changes, so any
 * number of threads may read it.
 */
public final class TieNetwork {

    private final List<Place> places;
    private final Map<String, Integer> numbers;
    private final int[] starts;
    private final int[] partners;
    private final List<String> countries;
    private final int[] countryOf;

    private TieNetwork(List<Place> places, Map<String, Integer> numbers, int[] starts, int[] partners) {
        this.places = places;
        this.numbers = numbers;
        this.starts = starts;
        this.partners = partners;
        this.countries =
                List.copyOf(new TreeSet<>(places.stream().map(Place::country).toList()));
        this.countryOf = places.stream()
                .mapToInt(place -> countries.indexOf(place.country()))
                .toArray();
    }

    /** A tie given twice counts once; one of a place with itself says nothing and is left out. */
    public static TieNetwork of(List<Place> places, List<Tie> ties) {
        var numbers = new HashMap<String, Integer>();
        for (int number = 0; number < places.size(); number++) {
            if (numbers.put(places.get(number).key(), number) != null) {
                throw new IllegalArgumentException(
                        "Two places have the key " + places.get(number).key());
            }
        }
        var partners = IntStream.range(0, places.size())
                .mapToObj(_ -> new TreeSet<Integer>())
                .toList();
        for (var tie : ties) {
            if (tie.one() != tie.other()) {
                partners.get(tie.one()).add(tie.other());
                partners.get(tie.other()).add(tie.one());
            }
        }
        var starts = new int[places.size() + 1];
        for (int number = 0; number < places.size(); number++) {
            starts[number + 1] = starts[number] + partners.get(number).size();
        }
        var flat = partners.stream()
                .flatMap(TreeSet::stream)
                .mapToInt(Integer::intValue)
                .toArray();
        return new TieNetwork(List.copyOf(places), Map.copyOf(numbers), starts, flat);
    }

    /** The same places with these ties instead. */
    public TieNetwork tied(List<Tie> ties) {
        return of(places, ties);
    }

    public int size() {
        return places.size();
    }

    public Place place(int number) {
        return places.get(number);
    }

    public OptionalInt numberOf(String key) {
        var number = numbers.get(key);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** To whom a place is tied, in ascending order. */
    public int[] partners(int number) {
        return Arrays.copyOfRange(partners, starts[number], starts[number + 1]);
    }

    /** With how many others a place is tied. */
    public int degree(int number) {
        return starts[number + 1] - starts[number];
    }

    public boolean tied(int one, int other) {
        return Arrays.binarySearch(partners, starts[one], starts[one + 1], other) >= 0;
    }

    /** Every tie once, the smaller number first. */
    public List<Tie> ties() {
        var ties = new ArrayList<Tie>(partners.length / 2);
        for (int one = 0; one < size(); one++) {
            for (int at = starts[one]; at < starts[one + 1]; at++) {
                if (one < partners[at]) {
                    ties.add(new Tie(one, partners[at]));
                }
            }
        }
        return ties;
    }

    int countries() {
        return countries.size();
    }

    String country(int country) {
        return countries.get(country);
    }

    int countryOf(int place) {
        return countryOf[place];
    }

    /** Where the partners of a place begin; {@code start(place + 1)} is where they end. */
    int start(int place) {
        return starts[place];
    }

    int partnerAt(int at) {
        return partners[at];
    }
}
