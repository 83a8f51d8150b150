package vn.caunoi.reference;

/** The kinds of organisations; a collective is a subject such as the localities. */
public enum OrganisationKind {
    MINISTRY,
    GOVERNMENT,
    PARTY_BODY,
    LOCAL_AUTHORITY,
    PRESS,
    COLLECTIVE,
    OTHER
}
