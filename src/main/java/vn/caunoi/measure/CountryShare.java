package vn.caunoi.measure;

import vn.caunoi.reference.Country;

/** How many of a province's partners are in a country, and which part (0 to 1) of those whose country is known. */
public record CountryShare(Country country, int partners, double share) {}
