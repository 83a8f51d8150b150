package vn.caunoi.matching.places;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** What is reckoned once for a network, whoever is looked from. Never changes. */
final class Ground {

    /** More ties than these make no difference to likeness. */
    private static final int MOST_TIES = 60;

    private final TieNetwork network;
    private final Surroundings surroundings;
    private final CountryTies countries;
    private final String[] names;
    private final double[][] closenessAround;
    private final double[][] tiesAround;
    private final double[] size;
    private final double[] standing;
    private final double[] centrality;
    private final double[][] likeness = likeness();

    Ground(TieNetwork network) {
        this.network = network;
        this.surroundings = Surroundings.of(network);
        this.countries = CountryTies.of(network);
        this.names = new String[network.size()];
        Arrays.setAll(names, place -> folded(network.place(place).name()));
        this.closenessAround = new double[Reach.values().length][network.size()];
        this.tiesAround = new double[Reach.values().length][network.size()];
        for (var reach : Reach.values()) {
            for (int place = 0; place < network.size(); place++) {
                var closeness = surroundings.closeness(place, reach);
                for (int at = 0; at < closeness.length; at++) {
                    closenessAround[reach.ordinal()][place] += closeness[at];
                    tiesAround[reach.ordinal()][place] +=
                            closeness[at] * network.degree(surroundings.around(place)[at]);
                }
            }
        }
        this.size = list(place -> Math.log1p(network.degree(place)));
        this.standing = list(place -> size[place] - Math.log1p(countries.usualTies(network.countryOf(place))));
        this.centrality = list(place -> size[place] - Math.log1p(usualAround(place)));
    }

    private double[] list(IntToDoubleFunction value) {
        return IntStream.range(0, network.size()).mapToDouble(value).toArray();
    }

    private double usualAround(int place) {
        return tiesAround(place, Reach.DISTRICT) / Math.max(1, closenessAround(place, Reach.DISTRICT));
    }

    private static double[][] likeness() {
        var likeness = new double[MOST_TIES + 1][MOST_TIES + 1];
        for (int one = 0; one <= MOST_TIES; one++) {
            for (int other = 0; other <= MOST_TIES; other++) {
                likeness[one][other] = (1.0 + Math.min(one, other)) / (1.0 + Math.max(one, other));
            }
        }
        return likeness;
    }

    /** Small letters without accents, and nothing else. */
    private static String folded(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("đ", "d")
                .replaceAll("\\P{L}", "");
    }

    TieNetwork network() {
        return network;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    CountryTies countries() {
        return countries;
    }

    String name(int place) {
        return names[place];
    }

    /** How many places lie around, each counted by how close it is. */
    double closenessAround(int place, Reach reach) {
        return closenessAround[reach.ordinal()][place];
    }

    /** How many ties the places around have, each counted by how close its place is; its own are not among them. */
    double tiesAround(int place, Reach reach) {
        return tiesAround[reach.ordinal()][place];
    }

    /** The ties of a place, in ever larger steps. */
    double size(int place) {
        return size[place];
    }

    /** More than 0 for a place with more ties than is usual in its country. */
    double standing(int place) {
        return standing[place];
    }

    /** More than 0 for a place with more ties than those around it have. */
    double centrality(int place) {
        return centrality[place];
    }

    /** How closely places lie together, in ever larger steps. */
    double density(int place, Reach reach) {
        return Math.log(closenessAround(place, reach) + 0.5);
    }

    /** From 1 for two places with as many ties towards 0. */
    double likeness(int one, int other) {
        return likeness[Math.min(MOST_TIES, network.degree(one))][Math.min(MOST_TIES, network.degree(other))];
    }
}
