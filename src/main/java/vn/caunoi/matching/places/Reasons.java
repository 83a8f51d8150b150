package vn.caunoi.matching.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.caunoi.matching.places.TieEvidence.AlikeInSize;
import vn.caunoi.matching.places.TieEvidence.CountriesTied;
import vn.caunoi.matching.places.TieEvidence.Namesakes;
import vn.caunoi.matching.places.TieEvidence.Neighbours;
import vn.caunoi.matching.places.TieEvidence.PartnersTied;
import vn.caunoi.matching.places.TieEvidence.RegionTie;
import vn.caunoi.matching.places.TieEvidence.RegionsTied;
import vn.caunoi.matching.places.TieEvidence.SharedPartners;

/** Finds the facts behind the topics that speak for a tie. A topic without a fact to show is passed over. */
final class Reasons {

    /** Facts of one kind that a sentence can bear. */
    private static final int MOST_FACTS = 5;

    private static final double FARTHEST_AROUND_KM = 150;
    private static final double FARTHEST_NEIGHBOURS_KM = 400;

    private final Ground ground;
    private final TieNetwork network;
    private final int from;
    private final int to;

    Reasons(Ground ground, int from, int to) {
        this.ground = ground;
        this.network = ground.network();
        this.from = from;
        this.to = to;
    }

    Optional<TieEvidence> about(TieTopic topic) {
        return switch (topic) {
            case SHARED_PARTNERS -> shared().or(this::partnersTied);
            case REGIONS -> regions();
            case COUNTRIES -> countries();
            case SIZE ->
                Optional.of(new AlikeInSize(network.degree(from), network.degree(to)))
                        .filter(_ -> network.degree(from) > 0 && network.degree(to) > 0)
                        .map(alike -> alike);
            case NAMES -> ground.name(from).equals(ground.name(to)) ? Optional.of(new Namesakes()) : Optional.empty();
            case DISTANCE -> neighbours();
        };
    }

    private Optional<TieEvidence> shared() {
        var shared = IntStream.of(network.partners(from))
                .filter(partner -> network.tied(partner, to))
                .boxed()
                .sorted(Comparator.comparingInt(network::degree))
                .limit(MOST_FACTS)
                .map(network::place)
                .toList();
        return shared.isEmpty() ? Optional.empty() : Optional.of(new SharedPartners(shared));
    }

    /** The pair with the fewest other ties, which is the likeliest to mean something. */
    private Optional<TieEvidence> partnersTied() {
        record Pair(int ours, int theirs, long ties) {}
        return IntStream.of(network.partners(from))
                .boxed()
                .flatMap(ours -> IntStream.of(network.partners(to))
                        .filter(theirs -> network.tied(ours, theirs))
                        .mapToObj(
                                theirs -> new Pair(ours, theirs, (long) network.degree(ours) * network.degree(theirs))))
                .min(Comparator.comparingLong(Pair::ties))
                .map(pair -> new PartnersTied(network.place(pair.ours()), network.place(pair.theirs())));
    }

    private Optional<TieEvidence> regions() {
        record Around(int place, double kilometres) {}
        IntFunction<List<Around>> around = place -> {
            var list = new ArrayList<Around>();
            list.add(new Around(place, 0));
            var near = ground.surroundings().around(place);
            var away = ground.surroundings().kilometres(place);
            for (int at = 0; at < near.length && away[at] <= FARTHEST_AROUND_KM; at++) {
                list.add(new Around(near[at], away[at]));
            }
            return list;
        };
        var there = around.apply(to);
        var ties = new ArrayList<RegionTie>();
        for (var one : around.apply(from)) {
            for (var other : there) {
                if ((one.place() != from || other.place() != to) && network.tied(one.place(), other.place())) {
                    ties.add(new RegionTie(
                            network.place(one.place()),
                            one.kilometres(),
                            network.place(other.place()),
                            other.kilometres()));
                }
            }
        }
        ties.sort(Comparator.comparingDouble(tie -> tie.kilometresHere() + tie.kilometresThere()));
        return ties.isEmpty()
                ? Optional.empty()
                : Optional.of(new RegionsTied(ties.stream().limit(MOST_FACTS).toList()));
    }

    private Optional<TieEvidence> countries() {
        var ours = network.countryOf(from);
        var theirs = network.countryOf(to);
        var ties = ground.countries().between(ours, theirs);
        return ties == 0
                ? Optional.empty()
                : Optional.of(new CountriesTied(
                        network.country(ours),
                        network.country(theirs),
                        ties,
                        some(from, partner -> network.countryOf(partner) == theirs),
                        some(to, partner -> network.countryOf(partner) == ours)));
    }

    private List<Place> some(int place, IntPredicate wanted) {
        return IntStream.of(network.partners(place))
                .filter(wanted)
                .limit(MOST_FACTS)
                .mapToObj(network::place)
                .toList();
    }

    private Optional<TieEvidence> neighbours() {
        var kilometres = Surroundings.kilometres(network.place(from), network.place(to));
        return kilometres <= FARTHEST_NEIGHBOURS_KM ? Optional.of(new Neighbours(kilometres)) : Optional.empty();
    }
}
