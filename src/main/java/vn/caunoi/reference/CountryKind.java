package vn.caunoi.reference;

/** State, territory or union of states. */
public enum CountryKind {
    STATE,
    TERRITORY,
    ORGANISATION
}
