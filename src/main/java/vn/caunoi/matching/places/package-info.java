/**
 * What the network of ties says by itself: which places are tied to places like ours. Knows names, countries, points and
 * ties, and nothing else of a place.
 */
@NullMarked
package vn.caunoi.matching.places;

import org.jspecify.annotations.NullMarked;
