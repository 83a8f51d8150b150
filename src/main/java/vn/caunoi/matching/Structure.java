package vn.caunoi.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.matching.places.Place;
import vn.caunoi.matching.places.Tie;
import vn.caunoi.matching.places.TieEvidence;
import vn.caunoi.matching.places.TieModel;
import vn.caunoi.matching.places.TieNetwork;

/**
 * Provinces, localities abroad and, where an operator has given one, a network of places around the world, with all that
 * is known of who is tied to whom. It is what {@link TieModel} reckons with.
 */
final class Structure {

    private static final String VIETNAM = "VN";
    /** So many localities are named for a province. */
    private static final int MOST = 50;

    private final Board board;
    private final World.@Nullable Known world;
    private final TieModel model;
    /** The partner at each number of the network; -1 for none. */
    private final int[] partnerAt;
    /** The province at each number of the network; -1 for none. */
    private final int[] placeAt;

    private final int[] numberOfPlace;
    private final Map<Integer, Sentence> names = new HashMap<>();
    private final Map<Integer, Likeness> known = new ConcurrentHashMap<>();

    private Structure(
            Board board,
            World.@Nullable Known world,
            TieModel model,
            int[] partnerAt,
            int[] placeAt,
            int[] numberOfPlace) {
        this.board = board;
        this.world = world;
        this.model = model;
        this.partnerAt = partnerAt;
        this.placeAt = placeAt;
        this.numberOfPlace = numberOfPlace;
        board.localities.forEach(
                locality -> names.put(locality.partner(), locality.spot().name()));
    }

    static Structure of(Board board, World.@Nullable Known world) {
        var places = new ArrayList<Place>();
        var ties = new ArrayList<Tie>();
        var byName = new HashMap<String, Integer>();
        if (world != null) {
            for (int number = 0; number < world.network().size(); number++) {
                var place = world.network().place(number);
                places.add(place);
                byName.putIfAbsent(called(place.country(), place.name()), number);
            }
            ties.addAll(world.network().ties());
        }
        var placeNumbers = new int[board.places.size()];
        var partnerNumbers = new LinkedHashMap<Integer, Integer>();
        for (int place = 0; place < board.places.size(); place++) {
            placeNumbers[place] = places.size();
            var one = board.places.get(place);
            places.add(new Place(
                    "province " + one.id(),
                    one.spot().name().en(),
                    VIETNAM,
                    one.spot().latitude(),
                    one.spot().longitude()));
        }
        for (var locality : board.localities) {
            var country =
                    Objects.requireNonNull(board.countryOf(locality.partner())).code();
            var known = byName.get(called(country, locality.spot().name().en()));
            if (known != null && !partnerNumbers.containsValue(known)) {
                partnerNumbers.put(locality.partner(), known);
            } else {
                partnerNumbers.put(locality.partner(), places.size());
                places.add(new Place(
                        "partner " + board.partners[locality.partner()],
                        locality.spot().name().en(),
                        country,
                        locality.spot().latitude(),
                        locality.spot().longitude()));
            }
        }
        board.localityTies.keySet().forEach(tie -> {
            var partner = partnerNumbers.get(tie.partner());
            if (partner != null) {
                ties.add(new Tie(placeNumbers[tie.place()], partner));
            }
        });
        var partnerAt = filled(places.size());
        partnerNumbers.forEach((partner, number) -> partnerAt[number] = partner);
        var placeAt = filled(places.size());
        for (int place = 0; place < placeNumbers.length; place++) {
            placeAt[placeNumbers[place]] = place;
        }
        return new Structure(board, world, TieModel.of(TieNetwork.of(places, ties)), partnerAt, placeAt, placeNumbers);
    }

    private static int[] filled(int size) {
        return IntStream.range(0, size).map(number -> -1).toArray();
    }

    private static String called(String country, String name) {
        var plain = Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD);
        return country + " " + plain.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    /** Whether a board tells the same of places and ties, so that all that was reckoned still holds. */
    boolean isOf(Board other) {
        return Arrays.equals(other.partners, board.partners)
                && other.places.equals(board.places)
                && other.localities.equals(board.localities)
                && other.localityTies.equals(board.localityTies);
    }

    Likeness of(int place) {
        return known.computeIfAbsent(place, this::reckoned);
    }

    /** The first localities by their score, as far as there is something to show for them. */
    private Likeness reckoned(int place) {
        var from = numberOfPlace[place];
        var scores = model.scores(from);
        var order = IntStream.range(0, partnerAt.length)
                .filter(number -> partnerAt[number] >= 0 && !model.network().tied(from, number))
                .boxed()
                .sorted((one, other) -> Double.compare(scores[other], scores[one]) != 0
                        ? Double.compare(scores[other], scores[one])
                        : Integer.compare(partnerAt[one], partnerAt[other]))
                .limit(MOST)
                .toList();
        var values = new LinkedHashMap<Integer, Integer>();
        var reasons = new HashMap<Integer, Likeness.Because>();
        for (int rank = 0; rank < order.size(); rank++) {
            var to = order.get(rank);
            var because = because(from, to);
            if (because != null) {
                values.put(partnerAt[to], 100 - rank * 100 / MOST);
                reasons.put(partnerAt[to], because);
            }
        }
        return new Likeness(values, reasons);
    }

    /** The strongest evidence that can be proven; null for none. */
    private Likeness.@Nullable Because because(int from, int to) {
        for (var evidence : model.why(from, to)) {
            var because =
                    switch (evidence) {
                        case TieEvidence.RegionsTied regions -> tied(regions);
                        case TieEvidence.SharedPartners shared -> shared(from, to, shared);
                        case TieEvidence.PartnersTied _,
                                TieEvidence.CountriesTied _,
                                TieEvidence.AlikeInSize _,
                                TieEvidence.Namesakes _,
                                TieEvidence.Neighbours _ -> null;
                    };
            if (because != null) {
                return because;
            }
        }
        return null;
    }

    private Likeness.@Nullable Because tied(TieEvidence.RegionsTied regions) {
        for (var tie : regions.ties()) {
            var proof = proof(number(tie.here()), number(tie.there()));
            if (proof != null) {
                return new Likeness.Because(
                        Likeness.Kind.REGIONS_TIED, name(tie.here()), name(tie.there()), List.of(proof));
            }
        }
        return null;
    }

    private Likeness.@Nullable Because shared(int from, int to, TieEvidence.SharedPartners shared) {
        for (var partner : shared.partners()) {
            var ours = proof(from, number(partner));
            var theirs = proof(number(partner), to);
            if (ours != null && theirs != null) {
                return new Likeness.Because(
                        Likeness.Kind.SHARED_PARTNER, name(partner), name(partner), List.of(ours, theirs));
            }
        }
        return null;
    }

    /** A province or partner bears the names that the register has for it. */
    private Sentence name(Place place) {
        var number = number(place);
        if (placeAt[number] >= 0) {
            return board.places.get(placeAt[number]).spot().name();
        }
        return names.getOrDefault(partnerAt[number], new Sentence(place.name(), place.name()));
    }

    private int number(Place place) {
        return model.network().numberOf(place.key()).orElseThrow();
    }

    /** The record that proves a tie: a relation of the register, or the source of the world's network. */
    private @Nullable Long proof(int one, int other) {
        var place = Math.max(placeAt[one], placeAt[other]);
        var partner = Math.max(partnerAt[one], partnerAt[other]);
        if (place >= 0 && partner >= 0) {
            return board.localityTies.get(new Board.LocalityTie(partner, place));
        }
        return world != null && place < 0 ? world.source() : null;
    }
}
