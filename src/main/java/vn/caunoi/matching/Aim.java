package vn.caunoi.matching;

import vn.caunoi.province.Purpose;

/** A purpose that a province follows with a country, and the relation or need that proves it. */
record Aim(Purpose purpose, long proof) {}
