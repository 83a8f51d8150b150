package vn.caunoi.measure;

import vn.caunoi.reference.Country;

/** How many partners of provinces are in a country, and how many provinces they have relations with. */
public record CountryPartners(Country country, int partners, int provinces) {}
