package vn.caunoi.province;

/** Units below the province, as they were before 1 July 2025. */
public enum LocalityKind {
    PROVINCIAL_CITY,
    TOWN,
    DISTRICT
}
