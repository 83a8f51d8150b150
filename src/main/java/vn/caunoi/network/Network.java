package vn.caunoi.network;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A part of the relationship network, what it was asked around first.
 *
 * @param leftOut how many neighbours of what is shown are not shown, by kind, the most first; a neighbour of several
 *     is counted at each
 * @param truncated whether records within the depth were left out because of the limit
 * @param knownAt the register as it stood then
 */
public record Network(
        List<NetworkNode> nodes,
        List<NetworkEdge> edges,
        List<KindCount> leftOut,
        boolean truncated,
        OffsetDateTime knownAt) {}
