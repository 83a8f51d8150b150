package vn.caunoi.matching.places;

/** Two places that are tied, by their numbers in the network. A tie has no direction. */
public record Tie(int one, int other) {}
