package vn.caunoi.matching.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The places around each place within its own country, nearest first: at most {@value #MOST}, and none farther than
 * {@value #FARTHEST_KM} km. A place whose point is not known has nobody around it.
 */
final class Surroundings {

    static final int MOST = 200;
    static final double FARTHEST_KM = 1_500;

    private static final double EARTH_RADIUS_KM = 6_371;

    /** What is farther than this is not around. */
    private static final double LEAST_CLOSENESS = 0.005;

    private final int[][] around;
    private final float[][] kilometres;
    private final float[][][] closeness;

    private Surroundings(int[][] around, float[][] kilometres) {
        this.around = around;
        this.kilometres = kilometres;
        this.closeness = Arrays.stream(Reach.values())
                .map(reach -> Arrays.stream(kilometres)
                        .map(away -> closeness(away, reach))
                        .toArray(float[][]::new))
                .toArray(float[][][]::new);
    }

    private static float[] closeness(float[] away, Reach reach) {
        var closeness = new float[away.length];
        var within = 0;
        while (within < away.length && reach.closeness(away[within]) >= LEAST_CLOSENESS) {
            closeness[within] = (float) reach.closeness(away[within]);
            within++;
        }
        return Arrays.copyOf(closeness, within);
    }

    private record Neighbour(int place, double kilometres) {}

    static Surroundings of(TieNetwork network) {
        var ofCountry = new ArrayList<List<Integer>>();
        for (int country = 0; country < network.countries(); country++) {
            ofCountry.add(new ArrayList<>());
        }
        for (int place = 0; place < network.size(); place++) {
            if (network.place(place).located()) {
                ofCountry.get(network.countryOf(place)).add(place);
            }
        }
        var around = new int[network.size()][];
        var kilometres = new float[network.size()][];
        IntStream.range(0, network.size()).parallel().forEach(place -> {
            var near = network.place(place).located()
                    ? nearest(network, place, ofCountry.get(network.countryOf(place)))
                    : List.<Neighbour>of();
            around[place] = near.stream().mapToInt(Neighbour::place).toArray();
            kilometres[place] = new float[near.size()];
            for (int at = 0; at < near.size(); at++) {
                kilometres[place][at] = (float) near.get(at).kilometres();
            }
        });
        return new Surroundings(around, kilometres);
    }

    private static List<Neighbour> nearest(TieNetwork network, int place, List<Integer> compatriots) {
        var here = network.place(place);
        return compatriots.stream()
                .filter(other -> other != place)
                .map(other -> new Neighbour(other, kilometres(here, network.place(other))))
                .filter(neighbour -> neighbour.kilometres() <= FARTHEST_KM)
                .sorted(Comparator.comparingDouble(Neighbour::kilometres).thenComparingInt(Neighbour::place))
                .limit(MOST)
                .toList();
    }

    /** In ascending distance. */
    int[] around(int place) {
        return around[place];
    }

    /** How far each of {@link #around} is. */
    float[] kilometres(int place) {
        return kilometres[place];
    }

    /** How close each of {@link #around} is that lies within reach: the list ends where reach does. */
    float[] closeness(int place, Reach reach) {
        return closeness[reach.ordinal()][place];
    }

    /** Along the great circle; NaN where a point is not known. */
    static double kilometres(Place one, Place other) {
        var up = Math.sin(Math.toRadians(other.latitude() - one.latitude()) / 2);
        var across = Math.sin(Math.toRadians(other.longitude() - one.longitude()) / 2);
        var half = up * up
                + Math.cos(Math.toRadians(one.latitude()))
                        * Math.cos(Math.toRadians(other.latitude()))
                        * across
                        * across;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
