package vn.caunoi.province;

/** What a relation is for. */
public enum Purpose {
    POLITICAL_EXCHANGE,
    FRIENDSHIP,
    CAPITAL,
    TECHNOLOGY,
    TRADE,
    TOURISM,
    EDUCATION,
    LABOUR,
    CULTURE
}
