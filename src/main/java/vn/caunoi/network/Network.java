package vn.caunoi.network;

import java.util.List;

/** A part of the relationship network, the record in the middle first; truncated when neighbours were left out. */
public record Network(List<NetworkNode> nodes, List<NetworkEdge> edges, boolean truncated) {}
