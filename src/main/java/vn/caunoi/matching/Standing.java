package vn.caunoi.matching;

/**
 * How a partner stands: which places of today have a relation with it, their predecessors' included, and how far what is
 * known of it is trusted. Partners share these: there are far fewer than partners.
 *
 * @param places a bit for each place
 * @param verified whether the partner's record is accepted and has a source
 * @param stale whether all that is known of it was published long ago
 */
record Standing(long places, boolean verified, boolean stale) {

    boolean knows(int place) {
        return (places & 1L << place) != 0;
    }

    int relations() {
        return Long.bitCount(places);
    }
}
