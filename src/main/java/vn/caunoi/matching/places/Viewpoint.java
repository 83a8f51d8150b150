package vn.caunoi.matching.places;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The network as one place sees it: what several rules ask for is reckoned once. Lists hold a number for each place.
 * For one thread.
 */
final class Viewpoint {

    private static final double RETURN = 0.15;
    private static final int STEPS = 20;

    private final Ground ground;
    private final TieNetwork network;
    private final Surroundings surroundings;
    private final int from;
    private final Map<String, double[]> reckoned = new HashMap<>();

    Viewpoint(Ground ground, int from) {
        this.ground = ground;
        this.network = ground.network();
        this.surroundings = ground.surroundings();
        this.from = from;
    }

    Ground ground() {
        return ground;
    }

    TieNetwork network() {
        return network;
    }

    int from() {
        return from;
    }

    int country() {
        return network.countryOf(from);
    }

    int size() {
        return network.size();
    }

    /** See {@link CountryTies#affinity}. */
    double affinity(int country, int other) {
        return ground.countries().affinity(country, other);
    }

    /** How many partners it has, by country. */
    double[] partnersByCountry() {
        return once("partners by country", () -> {
            var partners = new double[network.countries()];
            for (int at = network.start(from); at < network.start(from + 1); at++) {
                partners[network.countryOf(network.partnerAt(at))]++;
            }
            return partners;
        });
    }

    /** How many ties each place has into the country of this one. */
    double[] tiesHere() {
        return once("ties here", () -> {
            var compatriots = new double[size()];
            for (int place = 0; place < size(); place++) {
                compatriots[place] = network.countryOf(place) == country() ? 1 : 0;
            }
            return along(compatriots);
        });
    }

    /** One for each partner. */
    double[] partners() {
        return once("partners", () -> {
            var partners = new double[size()];
            for (int at = network.start(from); at < network.start(from + 1); at++) {
                partners[network.partnerAt(at)] = 1;
            }
            return partners;
        });
    }

    /** How near the places around this one are; see {@link Reach}. */
    double[] around(Reach reach) {
        return once("around " + reach, () -> {
            var around = new double[size()];
            var closeness = surroundings.closeness(from, reach);
            for (int at = 0; at < closeness.length; at++) {
                around[surroundings.around(from)[at]] = closeness[at];
            }
            return around;
        });
    }

    /** To what the places around this one are tied. */
    double[] tiesAround(Reach reach) {
        return once("ties around " + reach, () -> along(around(reach)));
    }

    /** Around which places those lie that the places around this one are tied to. */
    double[] tiedRegions(Reach reach) {
        return once("tied regions " + reach, () -> {
            var ties = tiesAround(reach);
            var regions = spread(ties, reach);
            for (int place = 0; place < size(); place++) {
                regions[place] += ties[place];
            }
            return regions;
        });
    }

    /** Partners shared, each worth the less the more partners it has itself (resource allocation). */
    double[] shared() {
        return once("shared", () -> {
            var shared = along(each(partners()));
            shared[from] = 0;
            return shared;
        });
    }

    /** Where one comes who goes from tie to tie at random and begins anew from here every seventh step or so. */
    double[] walk() {
        return once("walk", () -> {
            var walk = new double[size()];
            walk[from] = 1;
            for (int step = 0; step < STEPS && network.degree(from) > 0; step++) {
                var next = along(each(walk));
                for (int place = 0; place < size(); place++) {
                    next[place] *= 1 - RETURN;
                }
                next[from] += RETURN;
                walk = next;
            }
            return walk;
        });
    }

    /** Each value handed on to all partners. */
    double[] along(double[] values) {
        var sums = new double[values.length];
        for (int place = 0; place < values.length; place++) {
            if (values[place] != 0) {
                for (int at = network.start(place); at < network.start(place + 1); at++) {
                    sums[network.partnerAt(at)] += values[place];
                }
            }
        }
        return sums;
    }

    /** Each value shared out: divided by how many partners the place has. */
    double[] each(double[] values) {
        var shares = new double[values.length];
        for (int place = 0; place < values.length; place++) {
            shares[place] = values[place] == 0 ? 0 : values[place] / Math.max(1, network.degree(place));
        }
        return shares;
    }

    /** Each value handed on to the places around, the nearer the more; none to the place itself. */
    double[] spread(double[] values, Reach reach) {
        var sums = new double[values.length];
        for (int place = 0; place < values.length; place++) {
            if (values[place] != 0) {
                var near = surroundings.around(place);
                var closeness = surroundings.closeness(place, reach);
                for (int at = 0; at < closeness.length; at++) {
                    sums[near[at]] += values[place] * closeness[at];
                }
            }
        }
        return sums;
    }

    double[] once(String name, Supplier<double[]> reckoning) {
        var known = reckoned.get(name);
        if (known == null) {
            known = reckoning.get();
            reckoned.put(name, known);
        }
        return known;
    }
}
