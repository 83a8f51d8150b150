package vn.caunoi.matching.places;

import java.util.Arrays;

/** How the places of countries are tied to each other. */
final class CountryTies {

    /** How many ties of the whole world a country's own are weighed with before they speak for themselves. */
    private static final double PRIOR_TIES = 5;

    private static final double LEAST_SHARE = 1e-4;

    private final int[] places;
    private final int[] ties;
    private final double[][] between;
    private final double[][] together;
    private final int all;

    private CountryTies(int[] places, int[] ties, double[][] between, double[][] together) {
        this.places = places;
        this.ties = ties;
        this.between = between;
        this.together = together;
        this.all = Math.max(1, Arrays.stream(ties).sum());
    }

    static CountryTies of(TieNetwork network) {
        var countries = network.countries();
        var places = new int[countries];
        var ties = new int[countries];
        var between = new double[countries][countries];
        for (int place = 0; place < network.size(); place++) {
            var country = network.countryOf(place);
            places[country]++;
            ties[country] += network.degree(place);
            for (int partner : network.partners(place)) {
                between[country][network.countryOf(partner)]++;
            }
        }
        return new CountryTies(places, ties, between, together(network));
    }

    private static double[][] together(TieNetwork network) {
        var pairs = new double[network.countries()][network.countries()];
        var others = new double[network.countries()];
        for (int place = 0; place < network.size(); place++) {
            for (int one : network.partners(place)) {
                for (int other : network.partners(place)) {
                    if (one != other) {
                        pairs[network.countryOf(one)][network.countryOf(other)]++;
                    }
                }
                others[network.countryOf(one)] += network.degree(place) - 1.0;
            }
        }
        for (int country = 0; country < pairs.length; country++) {
            for (int other = 0; other < pairs.length; other++) {
                pairs[country][other] /= others[country] + PRIOR_TIES;
            }
        }
        return pairs;
    }

    /** Of the other partners that places with a partner in one country have, the share that is in another. */
    double together(int country, int other) {
        return together[country][other];
    }

    /** What share of the ties of one country leads into another; a little more than nothing even where none does. */
    double affinity(int country, int other) {
        return (between[country][other] + PRIOR_TIES * ties[other] / all + LEAST_SHARE)
                / (ties[country] + PRIOR_TIES + LEAST_SHARE * ties.length);
    }

    /** How many ties there are between places of two countries. */
    int between(int country, int other) {
        return (int) between[country][other];
    }

    /** How many places of a country are known. */
    int placesIn(int country) {
        return places[country];
    }

    /** How many ties the places of a country have, together. */
    int tiesOf(int country) {
        return ties[country];
    }

    /** How many ties a place of a country has as a rule. */
    double usualTies(int country) {
        return (ties[country] + 1.0) / (places[country] + 1);
    }
}
