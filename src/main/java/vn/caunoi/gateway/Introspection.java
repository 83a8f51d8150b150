package vn.caunoi.gateway;

/** Who may read the schema through the API. */
enum Introspection {
    ALL,
    SIGNED_IN
}
