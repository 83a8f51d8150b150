package vn.caunoi.matching.places;

/** What rules are about. Rules of one topic temper each other, so only their sum tells how much a topic counts. */
enum TieTopic {
    COUNTRIES,
    REGIONS,
    SHARED_PARTNERS,
    SIZE,
    NAMES,
    DISTANCE
}
