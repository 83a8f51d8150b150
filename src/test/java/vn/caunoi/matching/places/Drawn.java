package vn.caunoi.matching.places;

import java.util.ArrayList;
import java.util.List;

/** A small network, drawn place by place and tie by tie. Places of a country lie in a row, so many km to the east. */
final class Drawn {

    private static final double KM_A_DEGREE = 111.19;

    private final List<Place> places = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();

    /** At the equator of an own line for each country, far from the others. */
    Drawn place(String name, String country, double kilometres) {
        var row = 20.0 * (country.charAt(0) - 'M');
        places.add(new Place(
                name, name, country, row / 13, kilometres / KM_A_DEGREE / Math.cos(Math.toRadians(row / 13))));
        return this;
    }

    Drawn somewhere(String name, String country) {
        places.add(Place.somewhereIn(country, name, name));
        return this;
    }

    Drawn tie(String one, String... others) {
        for (var other : others) {
            ties.add(new Tie(number(one), number(other)));
        }
        return this;
    }

    int number(String name) {
        return places.stream().map(Place::name).toList().indexOf(name);
    }

    TieNetwork network() {
        return TieNetwork.of(places, ties);
    }

    /** What a rule finds for a place as seen from another. */
    double evidence(TieRule rule, String from, String to) {
        return rule.evidence(new Viewpoint(new Ground(network()), number(from)))[number(to)];
    }
}
