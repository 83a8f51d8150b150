package vn.caunoi.delegation;

/** Whose a member is: of the Vietnamese side, or of the other. */
public enum MemberSide {
    OURS,
    THEIRS
}
