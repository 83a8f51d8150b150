package vn.caunoi.network;

/** How central a record is within a picture, by one measure; scores of different measures do not compare. */
public record Centrality(NetworkNode node, double score) {

    /** What central means. */
    public enum Measure {
        /** How many others it is joined with. */
        DEGREE,
        /** How much of the shortest connections between others lead through it, 0 to 1. */
        BETWEENNESS,
        /** How near it is to all others: the mean of one through the distance, 0 to 1. */
        CLOSENESS,
        /** How much it is joined with what is itself joined with much; all scores add up to 1. */
        PAGERANK
    }
}
