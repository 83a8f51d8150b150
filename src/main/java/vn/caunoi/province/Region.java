package vn.caunoi.province;

/** Socio-economic regions; the list changed with the merger of 2025. */
public enum Region {
    NORTHERN_MIDLANDS_AND_MOUNTAINS,
    RED_RIVER_DELTA,
    NORTH_CENTRAL,
    NORTH_CENTRAL_AND_CENTRAL_COAST,
    SOUTH_CENTRAL_COAST_AND_CENTRAL_HIGHLANDS,
    CENTRAL_HIGHLANDS,
    SOUTHEAST,
    MEKONG_RIVER_DELTA
}
