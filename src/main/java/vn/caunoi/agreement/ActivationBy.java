package vn.caunoi.agreement;

/** What agreements are put together by when their activation is counted. */
public enum ActivationBy {
    PROVINCE,
    COUNTRY,
    SECTOR,
    YEAR
}
