package vn.caunoi.source;

/**
 * A source in a list, and how much of the register rests on it.
 *
 * @param citations how often it is cited by records that the reader may see
 */
public record CitedSource(Source source, int citations) {}
