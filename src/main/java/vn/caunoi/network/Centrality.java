package vn.caunoi.network;

/** How central a record is within a picture, by one measure; scores of different measures do not compare. */
public record Centrality(NetworkNode node, double score) {}
