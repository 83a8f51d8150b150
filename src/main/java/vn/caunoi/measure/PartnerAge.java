package vn.caunoi.measure;

/**
 * The partners by when their oldest relation began. A partner with an undated relation is only known to be old when
 * another of its relations is.
 *
 * @param since the year from which a partner is new
 */
public record PartnerAge(int since, int oldPartners, int newPartners, int undated) {}
