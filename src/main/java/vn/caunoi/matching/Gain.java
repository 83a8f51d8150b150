package vn.caunoi.matching;

/**
 * What each side gains, in hundredths of a point. A side of which nothing is known is taken to gain a share of what the
 * other does. A pair is worth what the lesser side gains.
 *
 * @param ours what speaks for the province alone
 * @param theirs what speaks for the partner alone
 * @param both what helps both, less what speaks against
 */
record Gain(int ours, int theirs, int both, int unknownShare) implements Comparable<Gain> {

    int ofProvince() {
        return both + (ours == 0 ? theirs * unknownShare / 100 : ours);
    }

    int ofPartner() {
        return both + (theirs == 0 ? ours * unknownShare / 100 : theirs);
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
