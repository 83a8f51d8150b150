package vn.caunoi.matching.places;

import java.util.List;

/** What speaks for a tie of one place ("ours") with another ("theirs"), as facts that can be made into a sentence. */
public sealed interface TieEvidence {

    /** Both are tied to these places; those with the fewest other ties come first. */
    record SharedPartners(List<Place> partners) implements TieEvidence {}

    /** A partner of ours and a partner of theirs are tied to each other. */
    record PartnersTied(Place ourPartner, Place theirPartner) implements TieEvidence {}

    /** Ties between our surroundings and theirs, the nearest first. */
    record RegionsTied(List<RegionTie> ties) implements TieEvidence {}

    /**
     * Our country and theirs.
     *
     * @param ties between places of the two countries
     * @param ourPartners those of our partners that are in their country
     * @param theirPartners those of their partners that are in our country
     */
    record CountriesTied(
            String ourCountry, String theirCountry, int ties, List<Place> ourPartners, List<Place> theirPartners)
            implements TieEvidence {}

    /** How many ties each of the two has: like looks for like. */
    record AlikeInSize(int ourTies, int theirTies) implements TieEvidence {}

    /** The two bear the same name, but for accents. */
    record Namesakes() implements TieEvidence {}

    /** The two lie so near to each other. */
    record Neighbours(double kilometres) implements TieEvidence {}

    /**
     * A tie between a place of our surroundings and one of theirs. At 0 km it is the place itself; never both.
     *
     * @param here ours, or a town around it
     * @param there theirs, or a town around it
     */
    record RegionTie(Place here, double kilometresHere, Place there, double kilometresThere) {}
}
