package vn.caunoi.matching;

/**
 * What each side gains, in hundredths of a point. While the needs of a side are not known, it is taken to gain at least a
 * share of what the other does. A pair is worth what the lesser side gains.
 *
 * @param ours what speaks for the province alone
 * @param theirs what speaks for the partner alone
 * @param both what helps both, less what speaks against
 * @param sides whose needs are known, and the share for those whose are not
 */
record Gain(int ours, int theirs, int both, Sides sides) implements Comparable<Gain> {

    /** Whose needs are known; the share, in hundredths, for those whose are not. */
    record Sides(boolean oursKnown, boolean theirsKnown, int unknownShare) {}

    int ofProvince() {
        return both + (sides.oursKnown() ? ours : Math.max(ours, theirs * sides.unknownShare() / 100));
    }

    int ofPartner() {
        return both + (sides.theirsKnown() ? theirs : Math.max(theirs, ours * sides.unknownShare() / 100));
    }

    /** How much of what the province gains is taken for granted, since its needs are not known. */
    int supposedOfProvince() {
        return ofProvince() - both - ours;
    }

    int supposedOfPartner() {
        return ofPartner() - both - theirs;
    }

    int lesser() {
        return Math.min(ofProvince(), ofPartner());
    }

    @Override
    public int compareTo(Gain other) {
        var byLesser = Integer.compare(lesser(), other.lesser());
        return byLesser != 0
                ? byLesser
                : Integer.compare(Math.max(ofProvince(), ofPartner()), Math.max(other.ofProvince(), other.ofPartner()));
    }
}
