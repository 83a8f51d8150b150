package vn.caunoi.delegation;

/** What a member does in a delegation. */
public enum MemberRole {
    HEAD,
    MEMBER,
    SECRETARY,
    INTERPRETER,
    GUEST
}
