package vn.caunoi.province;

/** The kinds of province-level units. */
public enum ProvinceKind {
    PROVINCE,
    CENTRALLY_RUN_CITY
}
