package vn.caunoi.network;

/** What central means. */
public enum CentralityMeasure {
    /** How many others it is joined with. */
    DEGREE,
    /** How much of the shortest connections between others lead through it, 0 to 1. */
    BETWEENNESS,
    /** How near it is to all others: the mean of one through the distance, 0 to 1. */
    CLOSENESS,
    /** How much it is joined with what is itself joined with much; all scores add up to 1. */
    PAGERANK
}
